/** Towns and regions that are known beyond their country, in English and without accents. */
export const knownPlaces: ReadonlySet<string> = new Set(
  (
    'aalborg|aarhus|abbotsford|abidjan|abingdon|abu dhabi|accra|acton|addis ababa|adygea|agartala|agincourt|aguascalientes|ahmedabad|aizawl|' +
    'al basrah al qadimah|al mawsil al jadidah|alabama|alaska|alberta|alberton|albuquerque|aldershot|aleppo|algiers|alhambra|alliston|almaty|amaravati|' +
    'amman|amsterdam|anadyr|anaheim|anapolis|ancaster|anchorage|ancona|andhra pradesh|andover|ankara|antwerp|aqaba|arizona|arkansas|arlington|' +
    'arunachal pradesh|ashcroft|ashdod|ashgabat|assam|asuncion|athens|atlanta|auckland|aylesford|azores|baghdad|bahia|baja california|bakersfield|baku|' +
    'balkaria|baltimore|bandung|bangalore|bangkok|banja luka|baotou|barcelona|bari|barnsley|barranquilla|basel|bashkortostan|basque|basrah|battersea|' +
    'bavaria|bayan nur|beaconsfield|bedford|beijing|beirut|bel air|belfast|belgrade|bellingham|belo horizonte|bengaluru|benghazi|bergen|berlin|bern|berwick|' +
    'beverly hills|bexhill|bhopal|bhubaneshwar|bihar|bingley|birmingham|blackburn|blackpool|blackwall|bogota|bolton|boston|bracebridge|bramley|brampton|' +
    'brasilia|bratislava|brazzaville|bremen|bridgenorth|bridgetown|brigham|brighton|brisbane|bristol|british columbia|brockton|brooklyn|brookside|' +
    'brookstone|brussels|bucharest|buckingham|buckinghamshire|budapest|buenos aires|burgas|bursa|buryatia|busan|butuan|cagliari|cairo|caldwell|calgary|' +
    'california|camayenne|cambridge|cambridgeshire|campbellford|campeche|canberra|cancun|cape town|caracas|cardiff|carlisle|catania|caversham|ceara|cebu|' +
    'cedar falls|cedar grove|centerville|changchun|changsha|changzhou|charlottetown|chatham|chattogram|chechnya|chelmsford|cheltenham|chengdu|chengzhong|' +
    'chennai|cherkessia|chhattisgarh|chiang mai|chiapas|chicago|chihuahua|chittagong|chongqing|christchurch|chuvashia|clearwater|cleveland|coahuila|' +
    'colchester|colima|collingwood|cologne|colombo|colorado|compton|conakry|connecticut|constanta|copenhagen|cordoba|cork|cornwall|corsica|coventry|craiova|' +
    'crimea|croydon|cumbria|curitiba|dadonghai|daegu|daejeon|dagestan|dakar|dalian|dallas|damascus|dar es salaam|darlington|dartford|dartmoor|daugavpils|' +
    'dehradun|delaware|delhi|denham|denver|derbyshire|derry|detroit|devonport|dhaka|digby|dispur|doha|doncaster|dongguan|dorchester|dorset|dortmund|dover|' +
    'dresden|dryden|dubai|dublin|duesseldorf|dumfries|dunkirk|dunstable|durango|durban|durham|dushanbe|dutton|earlscourt|edinburgh|edmonton|eglinton|' +
    'eindhoven|el paso|enfield|epping|essex|euston|everton|exeter|exford|fairhaven|faisalabad|fes|florida|fort worth|fortaleza|foshan|frankfurt|fresno|' +
    'fujian|fukuyama|galway|gandhinagar|gangtok|gansu|gaza|gdansk|geneva|genoa|georgia|ghent|giza|glasgow|gloucestershire|goa|gold coast|gothenburg|' +
    'gravenhurst|graz|green acres|green valley|greenfield|greenwich|grimsby|guadalajara|guadalupe|guanajuato|guangdong|guangzhou|guayaquil|guelph|guizhou|' +
    'gujarat|gujrat|haifa|haliburton|halifax|hamburg|hampshire|hampstead|hampton|hangzhou|hannover|hanoi|harbin|harford|harlem|harrow|haryana|hastings|' +
    'havana|hawaii|hefei|helsinki|heraklion|hereford|hertford|hertfordshire|heywood|hidalgo|highbury|hillcrest|himachal pradesh|ho chi minh|homs|honolulu|' +
    'hunan|huntingdon|hyderabad|ibadan|idaho|ilford|illinois|imphal|incheon|indiana|indianapolis|indore|inglewood|ingushetia|inverness|iowa|ipswich|irkutsk|' +
    'isfahan|islamabad|islington|istanbul|itanagar|izmir|iztapalapa|jaipur|jakarta|jalisco|jeddah|jerusalem|jharkhand|jiangxi|jilin|jinan|johannesburg|' +
    'kabardino|kabul|kaduna|kallakurichi|kalmykia|kampala|kandahar|kandy|kano|kanpur|kansas|kaohsiung|karachay|karachi|karaj|karelia|karnataka|kaunas|' +
    'kawaguchi|kedah|kelantan|kensington|kentucky|kerala|keswick|khakassia|kharkiv|khartoum|khulna|kiev|kingston|kinshasa|kirkuk|kitchener|klaipeda|kohima|' +
    'kolkata|komi|kopavogur|kosice|kowloon|krakow|krasnoyarsk|kuala lumpur|kunming|kunshan|kyiv|kyoto|la paz|la plata|lagos|lahore|lambeth|lancashire|' +
    'lancaster|langford|langley|langton|lansing|lanzhou|lausanne|le mans|leaside|leeds|leicester|leicestershire|leipzig|lewes|libreville|liege|lima|' +
    'limassol|lincolnshire|lindley|linz|lisbon|liverpool|london|long beach|los angeles|louisiana|luanda|lucknow|ludhiana|lviv|lyndhurst|lyon|macau|' +
    'madhya pradesh|madrid|magadan|maharashtra|maidstone|maine|makassar|malacca|malibu|malmo|malton|malvern|manaus|manchester|mandalay|manhattan|manila|' +
    'manipur|manitoba|mansfield|maple grove|maplewood|maracaibo|maracay|maranhao|mari el|maribor|markham|marrakesh|marseille|maryland|mashhad|massachusetts|' +
    'mecca|medan|medellin|medina|meghalaya|melbourne|memphis|mendoza|messina|miami|michigan|michoacan|milan|millington|milwaukee|minas gerais|minnesota|' +
    'minsk|miskolc|mississauga|mississippi|missouri|mizoram|mogadishu|montana|montevideo|montpellier|montreal|mordovia|morelos|moscow|mosul|mumbai|munich|' +
    'muscat|nagaland|nagano|nagasaki|nagoya|nagpur|nairobi|nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|navan|nayarit|nebraska|nevada|' +
    'new brunswick|new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new taipei|new york|newark|newcastle|newfoundland|' +
    'newfoundland and labrador|newham|newmarket|newport|ningbo|norfolk|normandy|north carolina|north dakota|north yorkshire|northampton|northamptonshire|' +
    'norwich|nottingham|nottinghamshire|nova scotia|novosibirsk|nuevo leon|nunavut|nyc|oakland|oakmont|oakwood|oaxaca|odessa|odisha|ohio|oklahoma|omsk|' +
    'ontario|oran|orange county|ordos|oregon|orford|osaka|oslo|ossetia|ottawa|oxford|oxfordshire|oxley|padua|pahang|palermo|panaji|parana|paris|parkside|' +
    'parkwood|patna|patras|peking|pelham|pembroke|penang|pennington|pennsylvania|penzance|perak|pernambuco|perth|petah tikva|philadelphia|phnom penh|' +
    'phoenix|pickering|picton|pilsen|pine ridge|pinecrest|piraeus|pitcairn|pittsburgh|port au prince|port elizabeth|port said|portland|porto|poznan|prague|' +
    'prato|pretoria|prince edward island|puebla|punjab|putnam|puyang|pyongyang|qingdao|qinghai|quebec|queensland|queretaro|quezon|quintana roo|quito|rabat|' +
    'raipur|rajasthan|rajshahi|raleigh|ranchi|rangpur|rawalpindi|rayleigh|recife|redcliffe|redhill|reims|rennes|reykjavik|rhode island|richmond|riga|rio|' +
    'rio de janeiro|riverbend|riverside|riyadh|rochester|rome|rotterdam|sacramento|saint louis|saint petersburg|sakhalin|salem|salt lake city|salzburg|' +
    'san antonio|san diego|san francisco|san jose|san juan|san luis potosi|san pedro|san salvador|sanaa|santa ana|santa catarina|santa fe|santa marta|' +
    'santo domingo|sao paulo|sapporo|sarajevo|sarawak|saskatchewan|saxony|seaforth|seaton|seattle|selangor|seoul|seville|shanghai|shantou|sheffield|' +
    'shenyang|shenzhen|sherbrooke|shijiazhuang|shillong|shimla|shiyan|siberia|sichuan|sicily|sikkim|sinaloa|skopje|somerset|sonora|south carolina|' +
    'south dakota|southampton|southwold|soweto|springhill|springwood|stafford|staffordshire|staten island|stockholm|stockwell|strasbourg|stratford|stroud|' +
    'stuttgart|sudbury|suffolk|sunderland|sunset hills|surabaya|surat|surrey|sussex|suzhou|sydenham|sylhet|tabasco|tabriz|tahiti|taian|taichung|tainan|' +
    'taipei|taiyuan|tallinn|tamaulipas|tamil nadu|tampere|tangier|tangshan|tartu|tashkent|tasmania|tatarstan|taunton|tbilisi|tegucigalpa|tehran|tel aviv|' +
    'telangana|tennessee|texas|the bronx|the hague|the hamptons|thessaloniki|thornhill|tianjin|tianshui|tijuana|tilburg|timisoara|tirana|tiverton|tlaxcala|' +
    'tokyo|tomsk|toronto|torquay|tottenham|toulon|toulouse|trieste|tripoli|tripura|trondheim|truro|tulsa|tulum|tunis|turin|turku|tuscany|tuva|udmurtia|' +
    'ulaanbaatar|ulan bator|upton|urumqi|utah|utrecht|uttar pradesh|uttarakhand|uxbridge|valencia|vancouver|varna|vaughn|vauxhall|venice|veracruz|vermont|' +
    'verona|versailles|vienna|vilnius|virgin islands|vladivostok|volgograd|vostok|wake island|wakefield|warsaw|warwick|warwickshire|washington|' +
    'washington dc|waterford|watford|weedon|wellington|wentworth|west bengal|west virginia|wexford|whitby|whitchurch|wichita|wickham|wicklow|willowbrook|' +
    'winchester|windhoek|windsor|wingham|winnipeg|winterthur|wisconsin|woking|woodbridge|woodside|woodstock|woolwich|wroclaw|wuhan|wuxi|wuzhou|wycombe|' +
    'wyoming|xiamen|xian|xinyang|yakutia|yakutsk|yangon|yekaterinburg|yerevan|yokohama|york|yorkshire|yucatan|yukon|yunfu|zacatecas|zagreb|zanzibar|' +
    'zhangzhou|zhengzhou|zhongshan|zibo|zurich'
  ).split('|'),
);
