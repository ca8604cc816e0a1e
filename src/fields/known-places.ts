/** Towns and regions that are known beyond their country, in English and without accents. Made by `npm run known-places`. */
export const knownPlaces: ReadonlySet<string> = new Set(
  (
    'aalborg|aarhus|abbotsford|abidjan|abingdon|abu dhabi|accra|acton|addis ababa|adriadic|adygea|africa|agartala|agincourt|aguascalientes|' +
    'ahmedabad|aizawl|al basrah al qadimah|al mawsil al jadidah|alabama|alaska|alberta|alberton|albuquerque|aldershot|aleppo|algiers|alhambra|' +
    'alliston|almaty|alta|altai|amaravati|americas|amman|amsterdam|anadyr|anaheim|anapolis|ancaster|anchorage|ancona|andhra pradesh|andover|' +
    'ankara|antarctic ocean|antwerp|aqaba|arc de triomphe|arctic ocean|ariz|arizona|arkansas|arlington|arunachal pradesh|ashcroft|ashdod|ashgabat|' +
    'asia|assam|asuncion|athens|atlanta|atlantic ocean|auckland|aylesford|azores|baghdad|bahia|baja california|bakersfield|baku|balkaria|' +
    'baltimore|bandung|bangalore|bangkok|banja luka|baotou|barcelona|bari|barnsley|barranquilla|basel|bashkortostan|basque|basrah|battersea|' +
    'bavaria|bayan nur|beaconsfield|bedford|beijing|beirut|bel air|belfast|belgrade|bellingham|belo horizonte|bengaluru|benghazi|bergen|berlin|' +
    'bern|berwick|beverly hills|bexhill|bhopal|bhubaneshwar|bihar|bingley|birmingham|blackburn|blackpool|blackwall|blvd|boardwalk|bogota|bolton|' +
    'boston|bracebridge|bramley|brampton|brasilia|bratislava|brazzaville|bremen|bridgenorth|bridgetown|brigham|brighton|brisbane|bristol|' +
    'british columbia|brockton|brooklyn|brookside|brookstone|browns canyon|brussels|bucharest|buckingham|buckinghamshire|budapest|buenos aires|' +
    'burgas|bursa|buryatia|busan|butuan|cagliari|cairo|caldwell|calgary|calif|california|camayenne|cambridge|cambridgeshire|campbellford|campeche|' +
    'canberra|cancun|cape town|caracas|cardiff|carlisle|carrizo plain|catania|caversham|ceara|cebu|cedar breaks|cedar falls|cedar grove|' +
    'centerville|chamorro|changchun|changsha|changzhou|charlottetown|chatham|chattogram|chechnya|chelmsford|cheltenham|chengdu|chengzhong|chennai|' +
    'cherkessia|chhattisgarh|chiang mai|chiapas|chicago|chichen itza|chihuahua|chimney rock|chinatown|chiricahua|chittagong|chongqing|' +
    'christchurch|chuuk|chuvashia|clearwater|cleveland|coahuila|colchester|colima|collingwood|colo|cologne|colombo|colorado|colosseum|compton|' +
    'conakry|conn|connecticut|constanta|copenhagen|cordoba|cork|cornwall|corsica|coventry|craiova|cres|crimea|croydon|cumbria|curitiba|dadonghai|' +
    'daegu|daejeon|dagestan|dakar|dalian|dallas|damascus|danube|dar es salaam|darlington|dartford|dartmoor|daugavpils|dehradun|delaware|delhi|' +
    'denham|denver|derbyshire|derry|detroit|devonport|dhaka|digby|dispur|dist|doha|doncaster|dongguan|dorchester|dorset|dortmund|dover|downtown|' +
    'dresden|dryden|dubai|dublin|duesseldorf|dumfries|dunkirk|dunstable|durango|durban|durham|dushanbe|dutton|earlscourt|east end|east side|' +
    'edinburgh|edmonton|eglinton|eindhoven|el paso|enfield|epping|essex|europe|euston|everglades|everton|exeter|exford|fairhaven|faisalabad|' +
    'financial district|florida|fort worth|fortaleza|foshan|frankfurt|fresno|fujian|fukuyama|galway|gandhinagar|ganges|gangtok|gansu|gay village|' +
    'gaza|gdansk|geneva|genoa|georgia|ghent|giza|glasgow|gloucestershire|godavari|gold coast|gothenburg|gravenhurst|graz|great britain|' +
    'great lakes|green acres|green valley|greenfield|greenwich|grimsby|guadalajara|guadalupe|guanajuato|guangdong|guangzhou|guayaquil|guelph|' +
    'guizhou|gujarat|gujrat|haifa|haliburton|halifax|hamburg|hampshire|hampstead|hampton|hangzhou|hannover|hanoi|harbin|harford|harlem|harrow|' +
    'haryana|hastings|havana|hawaii|hefei|helsinki|heraklion|hereford|hertford|hertfordshire|heywood|hidalgo|highbury|highland|highlands|' +
    'hillcrest|himachal pradesh|ho chi minh|homs|honolulu|hovd|hovenweep|hunan|huntingdon|hyderabad|ibadan|idaho|ilford|illinois|imphal|incheon|' +
    'indian ocean|indiana|indianapolis|indochina|indore|inglewood|ingushetia|inverness|iowa|ipswich|irkutsk|isfahan|islamabad|islington|istanbul|' +
    'itanagar|izmir|iztapalapa|jaipur|jakarta|jalisco|japantown|jeddah|jerusalem|jharkhand|jiangxi|jilin|jinan|johannesburg|kabardino|kabul|' +
    'kaduna|kallakurichi|kalmykia|kampala|kandahar|kandy|kano|kanpur|kans|kansas|kaohsiung|karachay|karachi|karaj|karelia|karnataka|kaunas|' +
    'kawaguchi|kazan kremlin|kedah|kelantan|kensington|kentucky|kerala|keswick|khakassia|kharkiv|khartoum|khulna|kiev|kingston|kinshasa|kirkuk|' +
    'kitchener|klaipeda|kohima|kolkata|komi|kopavogur|koreatown|kosice|kosrae|kowloon|krakow|krasnoyarsk|kuala lumpur|kunming|kunshan|kyiv|kyoto|' +
    'la paz|la plata|lagos|lahore|lakefront|lambeth|lancashire|lancaster|langford|langley|langton|lansing|lanzhou|lausanne|le mans|leaside|leeds|' +
    'leicester|leicestershire|leipzig|lewes|libreville|liege|lima|limassol|lincoln memorial|lincolnshire|lindley|linz|lisbon|little italy|' +
    'liverpool|london|long beach|los angeles|louisiana|lowland|lowlands|luanda|lucknow|ludhiana|lviv|lyndhurst|lyon|macau|machu picchu|' +
    'madhya pradesh|madrid|magadan|maharashtra|maidstone|main st|main street|maine|makassar|malacca|malibu|malmo|malton|malvern|manaus|manchester|' +
    'mandalay|manhattan|manila|manipur|manitoba|mansfield|maple grove|maplewood|maracaibo|maracay|maranhao|mari el|maribor|markham|marrakesh|' +
    'marseille|maryland|mashhad|massachusetts|meadowlands|mecca|medan|medellin|medina|meghalaya|mekong|melbourne|memphis|mendoza|messina|miami|' +
    'michigan|michoacan|midlands|midtown|milan|millington|milwaukee|minas gerais|minn|minnesota|minsk|miskolc|mississauga|mississippi|missouri|' +
    'mizoram|mogadishu|montana|montevideo|montpellier|montreal|mordovia|morelos|moscow|mosul|mumbai|munich|muscat|nagaland|nagano|nagasaki|nagoya|' +
    'nagpur|nairobi|nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|navan|nayarit|nebr|nebraska|neuschwanstein|nevada|new brunswick|' +
    'new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new taipei|new york|new york state|newark|newcastle|newfoundland|' +
    'newfoundland and labrador|newham|newmarket|newport|nile|ningbo|norfolk|normandy|north carolina|north dakota|north end|north side|' +
    'north yorkshire|northampton|northamptonshire|norwich|nottingham|nottinghamshire|nova scotia|novosibirsk|nuevo leon|nunavut|oakland|oakmont|' +
    'oakwood|oaxaca|odessa|odisha|ohio|okla|oklahoma|old town|omsk|ontario|oran|orange county|ordos|oregon|orford|orinoco|osaka|oslo|ossetia|' +
    'ottawa|oxford|oxfordshire|oxley|pacific ocean|padua|pahang|palermo|panaji|papahanaumokuakea|para|parana|paris|parkside|parkwood|parthenon|' +
    'patna|patras|peking|pelham|pembroke|penang|penn|penna|pennington|pennsylvania|penzance|perak|pernambuco|perth|petah tikva|philadelphia|' +
    'phnom penh|phoenix|pickering|picton|pilsen|pine ridge|pinecrest|piraeus|pitcairn|pittsburgh|pompeii|port au prince|port elizabeth|port said|' +
    'portland|porto|poznan|prague|prato|pretoria|prince edward island|puebla|punjab|putnam|puyang|pyongyang|qingdao|qinghai|quebec|queensland|' +
    'queretaro|quezon|quintana roo|quito|rabat|raipur|rajasthan|rajshahi|raleigh|ranchi|rangpur|rawalpindi|rayleigh|recife|red sea|redcliffe|' +
    'redhill|reims|rennes|reykjavik|rhode island|richmond|riga|rio de janeiro|rio grande|riverbend|riverfront|riverside|riyadh|rochester|rome|' +
    'rotterdam|sacramento|saint lawrence river|saint louis|saint petersburg|sakhalin|salem|salt lake city|salzburg|san antonio|san diego|' +
    'san francisco|san jose|san juan|san luis potosi|san pedro|san salvador|sanaa|santa ana|santa catarina|santa fe|santa marta|santo domingo|' +
    'sao paulo|sapporo|sarajevo|sarawak|sask|saskatchewan|saxony|scotts bluff|seaforth|seaton|seattle|seine|selangor|seoul|seville|shanghai|' +
    'shantou|sheffield|shenyang|shenzhen|sherbrooke|shijiazhuang|shillong|shimla|shiyan|shopping district|siberia|sichuan|sicily|sikkim|sinaloa|' +
    'skopje|soho|somerset|sonora|south carolina|south dakota|south end|south side|southampton|southwold|soweto|springhill|springwood|stafford|' +
    'staffordshire|staten island|stockholm|stockwell|strasbourg|stratford|stroud|stuttgart|sudbury|suffolk|sunderland|sunset hills|surabaya|surat|' +
    'surrey|sussex|suzhou|sydenham|sylhet|tabasco|tabriz|tahiti|taian|taichung|tainan|taipei|taiyuan|taj mahal|tallinn|tamaulipas|tamil nadu|' +
    'tampere|tangier|tangshan|tartu|tashkent|tasmania|tatarstan|taunton|tbilisi|tegucigalpa|tehran|tel aviv|telangana|tenn|tennessee|teotihuacan|' +
    'texas|thames|the bronx|the hague|the hamptons|thessaloniki|thornhill|tianjin|tianshui|tijuana|tilburg|timisoara|tirana|tiverton|tlaxcala|' +
    'tokyo|tomsk|tonto|toronto|torquay|tottenham|toulon|toulouse|trieste|tripoli|tripura|trondheim|truro|tsarskoe selo|tulsa|tulum|tunis|turin|' +
    'turku|tuscany|tuva|tuzigoot|udmurtia|ulaanbaatar|ulan bator|upton|uptown|urumqi|usafa|utah|utrecht|uttar pradesh|uttarakhand|uxbridge|' +
    'valencia|vancouver|varna|vaughn|vauxhall|venice|veracruz|vermont|verona|versailles|vienna|vilnius|virgin islands|vladivostok|volgograd|' +
    'vostok|wake island|wakefield|warsaw|warwick|warwickshire|washington|washington dc|waterford|watford|weedon|wellington|wentworth|west bengal|' +
    'west end|west side|west virginia|wexford|whitby|whitchurch|wichita|wickham|wicklow|willowbrook|winchester|windhoek|windsor|wingham|winnipeg|' +
    'winterthur|wisc|wisconsin|woking|woodbridge|woodside|woodstock|woolwich|wroclaw|wuhan|wupatki|wuxi|wuzhou|wycombe|wyoming|xiamen|xian|' +
    'xinyang|yakutia|yakutsk|yangon|yangtze|yekaterinburg|yerevan|yokohama|york|yorkshire|yucatan|yukon|yunfu|zacatecas|zagreb|zanzibar|zhangzhou|' +
    'zhengzhou|zhongshan|zibo|zurich'
  ).split('|'),
);
