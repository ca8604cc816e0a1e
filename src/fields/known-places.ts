/**
 * Towns and regions that are known beyond their country, without accents. Made by `npm run known-places` from the lexicon of compromise
 * and the towns of GeoNames (https://www.geonames.org, CC BY 4.0).
 */
export const knownPlaces: ReadonlySet<string> = new Set(
  (
    'a coruna|aachen|aalborg|aarhus|abadan|abakaliki|abakan|abbotsford|abbottabad|abengourou|abeokuta|aberdeen|abha|abidjan|abiko|abilene|' +
    'abingdon|abobo|abohar|abomey calavi|abu dhabi|abu ghurayb|abu kabir|abuja|acapulco de juarez|acarigua|accra|acerra|achalpur|acharnes|acheng|' +
    'achinsk|acireale|acton|ad damazin|ad diwaniyah|adana|addis ababa|adelaide hills|aden|adilabad|adiwerna|admiralteisky|ado ekiti|adoni|' +
    'adriadic|adygea|afragola|africa|afyonkarahisar|agadez|agadir|agartala|ageoshimo|agia paraskevi|agincourt|agios dimitrios|agra|agrinio|' +
    'aguascalientes|ahmadnagar|ahmadpur east|ahmedabad|ahvaz|ahwatukee foothills|aigaleo|ain beida|ain oussera|airoli|aix en provence|aizawl|' +
    'ajaccio|ajdabiya|ajman city|ajmer|akademicheskoe|akashi|akita|akola|akron|aksaray|aksu|aktau|aktobe|akure|al ahmadi|al ajaylat|al bab|' +
    'al basrah al qadimah|al fallujah|al faw|al fayyum|al hawamidiyah|al hillah|al hoceima|al hudaydah|al hufuf|al jadid|al jubayl|al kharj|' +
    'al khums|al kut|al mahallah al kubra|al manaqil|al mansurah|al mawsil al jadidah|al minya|al mubarraz|al qadarif|alabama|alafaya|alagoinhas|' +
    'alamar|alameda|alandur|alanya|alappuzha|alaska|alba iulia|albacete|albany|albany park|alberta|alberton|albstadt|albuquerque|' +
    'alcala de guadaira|alcala de henares|alcamo|alcantarilla|alcobendas|alcorcon|aldershot|aleppo|alessandria|alesund|alexandroupoli|algeciras|' +
    'algiers|algorta|algueirao|alhambra|alicante|aligarh|alimos|aliso viejo|alkmaar|allahabad|allapattah|allentown|alliston|almaty|almelo|' +
    'almere stad|almeria|alor setar|alpharetta|alphen aan den rijn|alsdorf|alt hohenschonhausen|alta|altadena|altai|altamonte springs|altamura|' +
    'altay|alto barinas|altona|altoona|altrincham|alvaro obregon|alwar|alzira|amadora|amagasaki|amaigbo|amaravati|amarillo|amarnath|ambala|ambato|' +
    'ambattur|amberg|ambon|ambur|americana|americas|amersfoort|amherst|amiens|amman|amol|ampang|amravati|amritsar|amroha|amstelveen|amsterdam|' +
    'amsterdam zuidoost|an nuhud|anaco|anadyr|anaheim|anand|ananindeua|anantapur|anapolis|anbu|ancaster|anchorage|ancona|anda|andhra pradesh|' +
    'andijon|andong|andover|andria|angarsk|angeles city|anglet|angouleme|angra dos reis|angren|anjo|ankang|ankara|ankeny|ann arbor|annaba|' +
    'annandale|annecy|anqing|anqiu|ansan si|anshan|anshun|antakya|antalya|antananarivo|antarctic ocean|antelope|antequera|antibes|antioch|' +
    'antipolo|antofagasta|antsirabe|antwerp|antwerpen|anyama|anyang|anyang si|aomori|aparecida de goiania|apeldoorn|apopa|apopka|apple valley|' +
    'appleton|aprilia|apucarana|aqaba|ar raqqah|ar rayyan|aracaju|aracatuba|arad|araguaina|arak|aral|aranjuez|arapiraca|arar|araraquara|araras|' +
    'araruama|araucaria|arc de triomphe|arcadia|archway|arctic ocean|ardabil|arden arcade|arenella|arequipa|arezzo|arganda|arganzuela|argenteuil|' +
    'arhus|arica|arish|ariz|arizona|arjawinangun|arkansas|arlington|arlington heights|armavir|arnavutkoy|arnhem|arnsberg|arrah|arrecife|' +
    'arroyo naranjo|arunachal pradesh|arusha|arvada|arzamas|as salimiyah|as samawah|as sulaymaniyah|as suwayq|asahikawa|asaka|asansol|' +
    'aschaffenburg|ascoli piceno|ashburn|ashcroft|ashdod|asheville|ashford|ashgabat|ashikaga|ashkelon|ashoknagar kalyangarh|ashton under lyne|' +
    'asia|asmara|asnieres sur seine|aspen hill|assam|assis|astanajapura|astoria|astrakhan|asuncion|aswan|asyut|atani|atascocita|atasehir|atbara|' +
    'athens|atibaia|atlanta|atlantic ocean|atsiaman|atsugi|attleboro|atyrau|aubagne|aubervilliers|auburn|auburn gresham|auckland|augsburg|augusta|' +
    'aulnay sous bois|aurangabad|aurich|aurora|auxerre|avadi|aveiro|avellino|aversa|avignon|aviles|avondale|awka|ayacucho|aylesbury|aylesford|' +
    'az zawiyah|az zubayr|azadshahr|azamgarh|azare|azcapotzalco|azores|bab ezzouar|babol|babruysk|bac lieu|bacau|bacolod city|bacoor|' +
    'bad homburg vor der hohe|bad kreuznach|bad oeynhausen|bad salzuflen|badajoz|badalona|baden baden|badlapur|bafoussam|bagaha|bagerhat|baghdad|' +
    'bagheria|baghlan|bago|bago city|baguio|bahadurgarh|baharampur|bahawalnagar|bahawalpur|bahcelievler|bahia|bahia blanca|bahir dar|bahraigh|' +
    'baia mare|baicheng|baidoa|baidyabati|baishan|baiyin|baja california|bakersfield|baku|balakovo|balashikha|balasore|baldwin park|bali|' +
    'balikpapan|baliuag|balkaria|balkh|ballarat|ballerup|balti|baltimore|balurghat|balvanera|bama|bamako|bamberg|bamenda|banbury|banda|banda aceh|' +
    'bandar abbas|bandar e anzali|bandar lampung|bandundu|bandung|baneh|bangalore|bangaon|bangil|bangkok|bangor|bangui|banha|bani suwayf|' +
    'banja luka|banjaran|banjarmasin|bankura|banqiao|bansbaria|banstead|banyuwangi|bao loc|baoding|baoshan|baotou|baqubah|barajas de madrid|' +
    'barakaldo|baraki|barakpur|baranagar|baranovichi|barasat|barbacena|barcelona|barddhaman|bareilly|bari|barinas|barisal|barlad|barletta|' +
    'barmbek nord|barnala|barnaul|barnsley|barnstable|barquisimeto|barra mansa|barrancabermeja|barranquilla|barreiras|barreiro|barretos|' +
    'barri de les corts|barri de sant andreu|barrie|barrow in furness|barsi|barueri|baruta|barysaw|basaksehir|basauri|basel|bashkortostan|' +
    'basildon|basingstoke|basque|basrah|basti|bastia|bat yam|bata|batala|batam|batang|batangas|bataysk|bathinda|batikent|batley|batman|batna|' +
    'baton rouge|battagram|battambang|battersea|battipaglia|battle creek|batu pahat|batumi|baturaja|bauchi|bauru|bautzen|bavaria|bawshar|bayamo|' +
    'bayamon|bayan nur|bayonne|bayreuth|bayside|baytown|beaconsfield|beau bassin rose hill|beaumont|beauvais|beavercreek|beaverton|beawar|bechar|' +
    'beckenham|becontree|bedford|bedzin|beersheba|begusarai|beibei|beihai|beijing|beipiao|beira|beirut|bejaia|bekasi|bekescsaba|bel air|' +
    'bel air south|belawan|belem|belfast|belford roxo|belfort|belgaum|belgorod|belgrade|belgrano|bell gardens|bella vista|bellary|belleville|' +
    'bellevue|bellflower|bellingham|bello|belmont cragin|belo horizonte|bemowo|benalmadena|bender|bendigo|benevento|bengaluru|bengbu|benghazi|' +
    'bengkulu|benguela|beni|beni mellal|benidorm|benin city|benito juarez|benoni|bensonhurst|bentonville|benxi|beppu|berazategui|berbera|' +
    'berdyansk|berezniki|bergamo|bergedorf|bergen|bergen op zoom|bergheim|bergisch gladbach|bergkamen|beringen|berlin|berlin kopenick|' +
    'berlin treptow|bern|bertoua|berwick|berwyn|besancon|bet shemesh|bethal|bethesda|bethlehem|betim|bettiah|beveren|beverly cove|beverly hills|' +
    'bexhill|bexhill on sea|bexley|beylikduzu|beziers|bhadravati|bhadreswar|bhagalpur|bhairab bazar|bharatpur|bharuch|bhatpara|bhavnagar|' +
    'bhayandar|bhilai|bhilwara|bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhopal|bhubaneshwar|bhuj|bhusaval|bibirevo|bida|bidar|bielany|' +
    'bielefeld|biella|bielsko biala|bien hoa|bietigheim bissingen|bihar|bihar sharif|bijapur|bikaner|bila tserkva|bilaspur|bilbao|bilbays|' +
    'bilimora|billings|biloxi|bilqas|bimbo|binan|binangonan|binghamton|bingley|binjai|bintulu|binzhou|biratnagar|birganj|birigui|birjand|' +
    'birkenhead|birmingham|birnin kebbi|biryulevo|bisceglie|bishkek|bishoftu|biskra|bismarck|bissau|bistrita|bitonto|biysk|bizerte|blackburn|' +
    'blackpool|blacksburg|blacktown|blackwall|blagoveshchensk|blainville|blanes|blantyre|bletchley|blida|blitar|bloemfontein|bloomfield|' +
    'bloomington|bloxwich|blue springs|blumenau|blvd|bnei brak|boa vista|boadilla del monte|boardwalk|bobigny|boblingen|bobo dioulasso|boca raton|' +
    'bocholt|bochum|bochum hordel|bogenhausen|bognor regis|bogor|bogorodskoye|bogota|bogra|bohicon|boise|bojnurd|bokaro|boksburg|bolingbrook|' +
    'bologna|bolton|bolzano|boma|bonita springs|bonn|bontang|bootle|bordeaux|bordj bou arreridj|bordj el kiffan|borivli|borken|borlange|bornheim|' +
    'borough park|borujerd|boshan|bossier city|boston|botad|bothell|botosani|botshabelo|bottrop|botucatu|bouake|boulder|boulogne billancourt|' +
    'boulogne sur mer|boumerdas|bountiful|bourg en bresse|bourges|bournemouth|bowling green|boyeros|boyle heights|boynton beach|bozeman|bozhou|' +
    'bracebridge|bracknell|bradenton|braga|braganca paulista|brahmapur|braila|braintree|brakpan|bramley|brampton|brandenburg an der havel|' +
    'brantford|brasilia|brasov|brateyevo|bratislava|bratsk|braunschweig|brazzaville|breda|bremen|bremerhaven|brentwood|brescia|brest|briarwood|' +
    'bridgend|bridgenorth|bridgeport|bridgetown|bridgewater|bridgwater|brigham|brighton|brighton park|brindisi|brisbane|bristol|british columbia|' +
    'brive la gaillarde|brixton|brno|brockton|broken arrow|bromma|bromsgrove|brookhaven|brookline|brooklyn|brooklyn park|brookside|brookstone|' +
    'broomfield|brossard|browns canyon|brownsville|bruchsal|brugge|brussels|bryansk|bucaramanga|bucharest|bucheon si|buckeye|buckingham|' +
    'buckinghamshire|buckley|budapest|budapest ii. kerulet|budapest iii. kerulet|budapest iv. kerulet|budapest vi. kerulet|budapest viii. kerulet|' +
    'budapest xi. kerulet|budapest xii. kerulet|budapest xiii. kerulet|budapest xix. kerulet|budapest xv. kerulet|budapest xvi. kerulet|' +
    'budapest xvii. kerulet|budapest xviii. kerulet|budapest xx. kerulet|budapest xxi. kerulet|budapest xxii. kerulet|budaun|budta|buena park|' +
    'buenaventura|buenavista|buenos aires|buffalo|buffalo grove|buguma|buhe|bujumbura|bukan|bukavu|bukhara|bukit mertajam|bulandshahr|bulaon|' +
    'bulawayo|bunbury|bundaberg|buon ma thuot|buraydah|burbank|burewala|burgas|burgos|burhanpur|burien|burleson|burlington|burnaby|burnley|' +
    'burnsville|bursa|burton upon trent|bury st edmunds|buryatia|busan|bushehr|bushwick|busto arsizio|butembo|butterworth|butuan|buyukcekmece|' +
    'buzau|bydgoszcz|bytom|ca mau|cabanatuan city|cabimas|cabo|cabo frio|cabuyao|cacak|cachoeirinha|cachoeiro de itapemirim|cadiz|caen|' +
    'cagayan de oro|cagliari|cagnes sur mer|cagua|cainta|cairns|cairo|cajamarca|calabar|calabozo|calais|calama|calamba|caldwell|calexico|calgary|' +
    'cali|calif|california|callao|caloocan city|caltanissetta|caluire et cuire|calvia|cam pha mines|cam ranh|camacari|camaguey|camarillo|' +
    'camayenne|cambridge|cambridgeshire|camden|campbellford|campeche|campina|campina grande|campinas|campo grande|campos dos goytacazes|can giuoc|' +
    'can tho|canarsie|canary wharf|canberra|cancun|cangzhou|cankaya|cannes|cannock|canoas|canoga park|canterbury|capannori|cape coast|cape coral|' +
    'cape town|capelle aan den ijssel|capiata|carabanchel|caracas|carapicuiba|carcassonne|cardiff|carletonville|carlisle|carlsbad|carmichael|' +
    'carol city|carol stream|carpi centro|carrara|carrefour|carrizo plain|carrollton|carrollwood village|carshalton|carson city|cartagena|cartago|' +
    'caruaru|carupano|casa grande|casablanca|casalnuovo di napoli|casas adobes|cascavel|cascina|caserta|casoria|casper|castanhal|' +
    'castellammare di stabia|castelldefels|castello de la plana|castle rock|castleford|castlereagh|castres|castro valley|castrop rauxel|' +
    'catalina foothills|catanduva|catania|catanzaro|cathedral city|catia la mar|catonsville|caucaia|cava de tirreni|caversham|cavite city|caxias|' +
    'caxias do sul|ceara|cebu|cebu city|cedar breaks|cedar falls|cedar grove|cedar hill|cedar park|cedar rapids|celaya|centennial|center city|' +
    'centerville|central city|centralniy|centreville|centro habana|centurion|cerdanyola del valles|cergy pontoise|cerignola|cerritos|cerro|cesena|' +
    'ceske budejovice|chaidari|chakwal|chakwama|chalco|chalkida|chalon sur saone|chalons en champagne|chamartin|chamberi|chambery|chamorro|' +
    'champaign|champigny sur marne|chanda|chandannagar|chandigarh|chandler|chanduasi|changchun|changde|changji|changsha|changshu city|changwon|' +
    'changzhi|changzhou|chania|chaohu|chaoyang|chaozhou|chapeco|chapel hill|chapra|charallave|charleroi|charleston|charleville mezieres|' +
    'charlottenburg|charlottenlund|charlottesville|charlottetown|chartres|chateauguay|chateauroux|chatham|chatsworth|chattanooga|chattogram|' +
    'cheboksary|chechnya|cheektowaga|chelles|chelmsford|cheltenham|chelyabinsk|chemnitz|chengde|chengdu|chenghua|chengtangcun|chengzhong|chennai|' +
    'chenzhou|cheonan|cheongju si|cheremushki|cherepovets|cherkasy|cherkessia|cherkessk|chernihiv|chernivtsi|cherry hill|chertanovo yuzhnoye|' +
    'chesapeake|cheshunt|chesterfield|chetumal|chhatarpur|chhattisgarh|chhindwara|chiang mai|chiapas|chiba|chicago|chicago lawn|chichen itza|' +
    'chiclana de la frontera|chiclayo|chicoloapan|chicopee|chieti|chifeng|chigasaki|chihuahua|chikmagalur|chikushino shi|chillan|chilliwack|' +
    'chilpancingo|chimbote|chimney rock|chimoio|chinandega|chinatown|chincha alta|chingola|chiniot|chinju|chino hills|chioggia|chirchiq|' +
    'chiricahua|chishtian|chisinau|chita|chitradurga|chittagong|chittaurgarh|chitungwiza|chizhou|chlef|chofu|cholet|choloma|chomutov|chon buri|' +
    'chongjin|chongqing|chorzow|christchurch|chula vista|chuncheon|churu|chuuk|chuvashia|chuzhou|ciamis|ciampea|cibinong|cicero|ciechanow|' +
    'ciego de avila|cienfuegos|cikampek|cikarang|cikupa|cileungsir|cileunyi|cimahi|cincinnati|cinisello balsamo|ciputat|cirebon|citeureup|' +
    'citrus heights|city center|city of balikpapan|city of milford|city of sammamish|city of westminster|ciudad acuna|ciudad apodaca|' +
    'ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|ciudad del carmen|ciudad del este|ciudad delicias|ciudad general escobedo|' +
    'ciudad guayana|ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad nezahualcoyotl|ciudad obregon|ciudad real|ciudad valles|' +
    'ciudad victoria|ciutat vella|civitanova marche|civitavecchia|clacton on sea|clamart|clarksville|clearwater|clermont ferrand|cleveland|' +
    'cleveland heights|clichy|clinton township|clovis|cluj napoca|coacalco|coachella|coahuila|coatbridge|coatzacoalcos|coburg|cochabamba|cochin|' +
    'coconut creek|coimbatore|coimbra|colatina|colchester|colima|collado villalba|college station|collegno|collierville|collingwood|colmar|' +
    'colmenar viejo|colo|cologne|cologno monzese|colombes|colombo|colonia del valle|colonia lindavista|colorado|colorado springs|colosseum|' +
    'columbia|columbus|comilla|commerce city|comodoro rivadavia|compiegne|compton|conakry|concepcion de la vega|concord|concordia|coney island|' +
    'conn|connecticut|conroe|conselheiro lafaiete|constanta|constantine|contagem|conway|coon rapids|copenhagen|copiapo|coppell|coquimbo|coquitlam|' +
    'coral gables|coral springs|corato|corbeil essonnes|cordoba|cork|corlu|cornella de llobregat|cornwall|coro|corona|coronel fabriciano|' +
    'corpus christi|corrientes|corroios|corsica|corum|corvallis|cosenza|coslada|costa mesa|cotabato|cotia|cotonou|cottbus|council bluffs|' +
    'country club|courbevoie|coventry|covina|covington|coyoacan|craigavon|craigieburn|craiova|cranston|crawley|cremona|cres|creteil|criciuma|' +
    'crimea|croix des bouquets|crosby|crotone|croydon|crystal lake|cuauhtemoc|cuautitlan|cuautitlan izcalli|cuautla|cubatao|cucuta|cuddalore|' +
    'cuddapah|cuenca|cuernavaca|cuiaba|cuito|culiacan|cumana|cumbernauld|cumbria|cupertino|curico|curitiba|curug|cusco|cutler bay|cuttack|' +
    'cuxhaven|cuyahoga falls|cwmbran|cypress|cypress hills|czestochowa|da nang|dabrowa gornicza|dadonghai|dadu|dadukou|daegu|daejeon|dagenham|' +
    'dagestan|dagupan|daitocho|dakar|dale city|dali|dalian|daliang|dallas|daloa|daly city|dam dam|damanhur|damascus|dammam|damoh|danbury|dandong|' +
    'danshui|danube|danville|daqing|dar es salaam|darbhanga|darjiling|darlington|darmstadt|dartford|dartmoor|dartmouth|dasha|daska kalan|' +
    'dasmarinas|dasoguz|datong|daugavpils|davangere|davao|davenport|davie|dawei|dawukou|daxing|dayton|daytona beach|dazhou|dearborn|' +
    'dearborn heights|debica|debrecen|decatur|deer valley|deerfield beach|dehiwala mount lavinia|dehra dun|dehradun|dehri|dehui|deir ez zor|' +
    'dekalb|delano|delaware|delhi|delicias|delmenhorst|delray beach|delta|deltona|den helder|dendermonde|denham|denizli|denpasar|denton|denver|' +
    'deoli|deoria|depok|dera ghazi khan|dera ismail khan|derbent|derby|derbyshire|derince|derry|des moines|des plaines|dese|desoto|dessau|detmold|' +
    'detroit|deurne|deventer|devonport|dewas|dewsbury|deyang|dezhou|dhaka|dhamar|dhanbad|dharan|dharmavaram|dhaulpur|dhulia|diadema|diamond bar|' +
    'dibrugarh|diepsloot|diez de octubre|digby|digos|dihok|dijon|dikirnis|dili|dimapur|dimitrovgrad|dinajpur|dinapore|dindigul|dingzhou|dinslaken|' +
    'dire dawa|dispur|dist|disuq|divinopolis|divo|djelfa|djougou|dnipro|dodoma|doetinchem|doha|dolisie|dollard des ormeaux|dombivli|donaustadt|' +
    'doncaster|donetsk|dongguan|donghai|dongling|dongtai|dongxing|dongyang|dorchester|dordrecht|dormagen|dornbirn|dorset|dorsten|dortmund|' +
    'dos hermanas|dosquebradas|dothan|douala|douliu|douma|dourados|dover|downers grove|downey|downtown|drachten|drammen|drancy|draper|dreieich|' +
    'dresden|drobeta turnu severin|drummondville|dryden|dubai|dublin|dubuque|duesseldorf|duisburg|dulmen|duluth|dumaguete|dumai|dumfries|' +
    'dunaujvaros|dundalk|dundee|dunedin|dunfermline|dunhua|dunkerque|dunkirk|dunstable|dunwoody|duque de caxias|durango|durban|durg|durgapur|' +
    'durham|durres|dushanbe|dusseldorf|dutton|dzerzhinsk|earlscourt|east brunswick|east chattanooga|east concord|east end|east flatbush|' +
    'east hampton|east harlem|east hartford|east honolulu|east independence|east jerusalem|east kilbride|east lansing|east london|' +
    'east los angeles|east new york|east norwalk|east orange|east pensacola heights|east providence|east side|east village|east york|eastbourne|' +
    'eastleigh|eastvale|eau claire|eberswalde|ebetsu|ebute ikorodu|ecatepec de morelos|ech chettia|echo park|ed damer|edea|eden prairie|edgewater|' +
    'edinburg|edinburgh|edirne|edmonds|edmonton|efon alaaye|eglinton|eimsbuttel|eindhoven|eisenach|eixample|ejido|ejigbo|ekibastuz|el achir|' +
    'el cajon|el centro|el daein|el dorado hills|el ejido|el eulma|el fasher|el jadid|el limon|el monte|el obeid|el oued|el paso|' +
    'el prat de llobregat|el progreso|el puerto de santa maria|el raval|el tigre|elbasan|elblag|elche|eldoret|elgin|elista|elk grove|elkhart|' +
    'ellesmere port|ellicott city|ellore|elmhurst|elmshorn|eloy alfaro|elyria|embalenhle|embu|emmeloord|encanto|enchanted hills|encheng|encinitas|' +
    'encino|enfield|enfield town|enschede|ensenada|enugu|envigado|epinay sur seine|epping|epworth|erbil|ercolano|erftstadt|erfurt|erkelenz|' +
    'erkrath|erlangen|erode|erzincan|erzsebetvaros|erzurum|esbjerg|eschweiler|escondido|escuintla|esenler|esenyurt|eskilstuna|eskisehir|' +
    'esmeraldas|esplugues de llobregat|espoo|essen|essex|esslingen|estepona|esuk oron|etawah|etobicoke|euclid|euless|eunapolis|europe|euskirchen|' +
    'euston|evanston|evansville|everglades|everton|evreux|exeter|exford|ezhou|faenza|fairfield|fairhaven|faisalabad|fall river|fareham|fargo|' +
    'faridabad|faridpur|farmington|farmington hills|farnborough|farrukhabad|fatehpur|favoriten|fayetteville|federal way|feira de santana|' +
    'felgueiras|fellbach|fendou|fengcheng|fenghuang|fergana|fernando de la mora|ferozepore|ferraz de vasconcelos|ferrol|fes al bali|fianarantsoa|' +
    'figueira da foz|figueres|filderstadt|financial district|findlay|firozabad|fishers|fitchburg|flagami|flagstaff|flatbush|flatlands|flensburg|' +
    'florence graham|florianopolis|florida|floridablanca|floridsdorf|florin|florissant|flower mound|focsani|foggia|foligno|folkestone|folsom|' +
    'fond du lac|fontenay sous bois|fordham|fordon|forest hills|formosa|fort collins|fort lauderdale|fort mcmurray|fort myers|fort pierce|' +
    'fort smith|fort wayne|fort worth|fortaleza|foshan|fountain valley|fountainebleau|foz do iguacu|framingham|framingham center|franca|' +
    'francisco morato|franco da rocha|frankenthal|frankfurt|frankfurt am main|frechen|fredericton|frederiksberg|fredrikstad|freeport|freetown|' +
    'freiberg|freiburg|freising|frejus|fremont|fresnillo|fresno|friedrichsfelde|friedrichshafen|friedrichshain|frisco|frosinone|frydek mistek|' +
    'fuencarral el pardo|fuengirola|fuenlabrada|fuji|fujian|fujieda|fujinomiya|fujisawa|fukayacho|fukui shi|fukuoka|fukushima|fukuyama|fuling|' +
    'fullerton|funchal|funtua|fuorigrotta|furth|fushun|fuxin|fuyang|fuyu|fuzhou|fyzabad|gabes|gaborone|gadag|gadag betageri|gage park|gagnoa|' +
    'gaillimh|gainesville|gaithersburg|gajuwaka|galati|galatsi|gallarate|galveston|galway|gamonal|gandajika|gandhidham|gandhinagar|gandia|' +
    'ganganagar|gangapur|gangawati|ganges|gangneung|gangtok|ganja|gansu|gaomi|gaoping|gaozhou|garanhuns|garbsen|garden grove|gardena|gardez|' +
    'garoua|gashua|gastonia|gateshead|gatineau|gay village|gaya|gaza|gaziantep|gbongan|gdansk|gdynia|gebze|geelong|gejiu|gelsenkirchen|gemena|' +
    'geneina|general santos|geneva|geneve|gennevilliers|genoa|gent|george town|georgetown|georgia|gera|gereida|germantown|gesundbrunnen|getafe|' +
    'ghaziabad|ghazipur|ghazni|ghent|gifhorn|gifu shi|gijon|gillingham|gilroy|gimcheon|girardot city|giron|girona|giugliano in campania|giurgiu|' +
    'givatayim|giza|gladbeck|glasgow|glazov|glen burnie|glen waverley|glendale|glendora|glenview|gliwice|gloucester|gloucestershire|glyfada|' +
    'gniezno|godavari|godhra|goiania|gojra|gold coast|goma|gombe|gomez palacio|gonbad e kavus|gonda city|gondal|gondar|gondia|gongzhuling|' +
    'goose creek|goppingen|gorakhpur|gorgan|gorlitz|gorontalo|gorzow wielkopolski|gosaba|goslar|gosport|goteborg|gothenburg|gottingen|' +
    'governador valadares|goyang si|gracia|granada|granby|grand forks|grand island|grand junction|grand prairie|grand rapids|grande prairie|' +
    'granollers|grantham|grao de murviedro|grapevine|grasse|gravatai|gravenhurst|gravesend|gravina in puglia|graz|great britain|great falls|' +
    'great lakes|great sankey|great yarmouth|greater noida|greater sudbury|greeley|green acres|green bay|green valley|greenburgh|greenfield|' +
    'greenock|greensboro|greenville|greenwich|greenwood|greifswald|grenoble|gresham|grevenbroich|grimsby|grogol|gronau|groningen|grosseto|groznyy|' +
    'grudziadz|guacara|guadalajara|guadalajara de buga|guadalupe|guaiba|guanabacoa|guanajuato|guanare|guangdong|guangming|guangshui|guangyuan|' +
    'guangzhou|guankou|guantanamo|guarapari|guarapuava|guaratingueta|guarenas|guaruja|guarulhos|guatemala city|guatire|guayaquil|gudivada|guelma|' +
    'guelph|guidonia montecelio|guildford|guilin|guimaraes|guiyang|guizhou|gujarat|gujranwala|gujrat|gulbarga|gulfport|guli|gulu|gumi|gummersbach|' +
    'guna|gunsan|guntakal junction|guntur|gurgaon|guri si|gusau|gustavo adolfo madero|gutersloh|guwahati|guyong|gwalior|gwangju|gweru|gyeongju|' +
    'gyeongsan si|gyor|gyumri|ha long|haarlem|habra|hachinohe|hachioji|hacienda heights|hackensack|hadano|hadejia|hadera|haeju|hafar al batin|' +
    'hafizabad|hagerstown|hagonoy|haicheng|haifa|haikou|hailar|hailun|haimen|haiphong|hajipur|hakodate|haldia|haldwani|halesowen|haliburton|' +
    'halifax|halisahar|halle|halle neustadt|halmstad|haltom city|halwan|hamadan|hamah|hamamatsu|hamburg|hamburg mitte|hamburg nord|hamden|' +
    'hameenlinna|hameln|hamhung|hami|hamm|hampshire|hampstead|hampton|hanam|hanau am main|handa|handan|hanford|hangu|hangzhou|haninge|hannover|' +
    'hanoi|hanumangarh|hanzhong|haora|hapur|harare|harbin|harburg|hardenberg|harderwijk|hardoi|harford|hargeysa|haridwar|harlem|harlingen|harlow|' +
    'harrisburg|harrisonburg|harrogate|harrow|hartford|hartlepool|haryana|hasselt|hastings|hat yai|hatfield|hathras|hattiesburg|hattingen|' +
    'haugesund|havana|havant|haverhill|havirov|hawaii|hawalli|hawassa|hawthorne|hayward|hazaribagh|hebi|hebron|heerenveen|heerhugowaard|heerlen|' +
    'hefei|hegang|heidelberg|heidenheim an der brenz|heihe|heilbronn|heinsberg|hellersdorf|helmond|helsingborg|helsinki|hemel hempstead|hempstead|' +
    'hendersonville|hengelo|hengshui|hengyang|hennef|hepo|heraklion|herat|hereford|herford|hermosillo|hernals|herne|herning|heroica guaymas|' +
    'heroica matamoros|herten|hertford|hertfordshire|hervey bay|herzliya|herzogenrath|hesperia|heywood|heze|hialeah|hickory|hicksville|hidalgo|' +
    'hietzing|higashimurayama|high peak|high point|high wycombe|highbury|highland|highlands|highlands ranch|hikone|hilden|hildesheim|hillcrest|' +
    'hillsboro|hilton head island|hilversum|himachal pradesh|himeji|hinckley|hindupur|hino|hinthada|hirakata|hiratsuka|hirosaki|hiroshima|hisar|' +
    'hitachi naka|ho chi minh|ho chi minh city|hoa binh|hobart|hoboken|hod hasharon|hodmezovasarhely|hoffman estates|hofu|hohhot|holguin|holloway|' +
    'hollywood|holon|holyoke|homburg|homestead|homs|honcho|honggang|honmachi|honolulu|hoofddorp|hoover|horlivka|horsens|horsham|horta guinardo|' +
    'hortaleza|hortolandia|hoshangabad|hoshiarpur|hospet|hosur|hotan|hounslow|hovd|hovenweep|hoyerswerda|hradec kralove|hrodna|hsinchu|huadian|' +
    'huaibei|huaihua|huainan|hualien city|huambo|huancayo|huanggang|huangshi|huangyan|huangzhou|huanuco|huayin|hubli|huddersfield|huddinge|huelva|' +
    'huesca|hugli|huicheng|huixquilucan|huizen|huizhou|hulan|hulan ergi|humen|hunan|hunedoara|hungnam|huntersville|huntingdon|huntington|' +
    'huntington beach|huntington park|huntsville|huocheng|hutchinson|huyton|huzhou|hvidovre|hwado|hwaseong si|hyderabad|hyeres|hyesan|hyvinge|' +
    'iasi|ibadan|ibague|ibaraki|ibarra|ibbenburen|ibirite|ichalkaranji|icheon si|ichihara|ichinomiya|idaho|idaho falls|idfu|idku|idlib|igboho|' +
    'iida|ijebu igbo|ijebu ode|ijero ekiti|ikeja|ikere ekiti|ikire|ikirun|ikoma|ikot ekpene|iksan|ila orangun|ilam|ilebo|ilesa|ilford|ilheus|' +
    'iligan|iligan city|ilioupoli|illinois|ilobu|iloilo|ilorin|imperatriz|imphal|imus|inazawa|incheon|indaiatuba|independence|indian ocean|' +
    'indiana|indianapolis|indochina|indore|indramayu|inegol|inglewood|ingolstadt|ingraj bazar|ingushetia|inisa|innsbruck|invercargill|inverness|' +
    'ioannina|iowa|iowa city|ipatinga|ipoh|ipswich|iquique|iquitos|irakleio|irakleion|iranshahr|irapuato|irbid|iringa|irkutsk|irondequoit|' +
    'ironville|irvine|irving park|irvington|ise ekiti|isehara|iserlohn|isesaki|isfahan|ishinomaki|isiro|iskenderun|islamabad|islington|ismailia|' +
    'isparta|issy les moulineaux|istanbul|istres|itaborai|itabuna|itaguai|itagui|itajai|itami|itanagar|itapecerica da serra|itapetininga|itapevi|' +
    'itaquaquecetuba|itarsi|ivano frankivsk|ivanovo|ivanovskoye|ivry sur seine|iwaki|iwakuni|iwatsuki|ixtapaluca|izhevsk|izmaylovo|izmir|izmit|' +
    'iztacalco|iztapalapa|izumi|izumisano|jabalpur|jabalya|jablonec nad nisou|jaboatao|jaboatao dos guararapes|jacarei|jackson heights|' +
    'jacksonville|jacmel|jacobabad|jaen|jaffa|jaffna|jagadhri|jaigaon|jaipur|jakarta|jalai nur|jalalabad|jalandhar|jalgaon|jalingo|jalisco|jalna|' +
    'jalpaiguri|jamaame|jamalpur|jambi city|jammu|jamnagar|jamshedpur|jamuria|jandira|janesville|japantown|jaragua do sul|jaranwala|' +
    'jastrzebie zdroj|jaunpur|jaworzno|jayapura|jeddah|jefferson city|jeffersonville|jeju city|jelenia gora|jember|jeongeup|jeonju|jequie|' +
    'jerez de la frontera|jersey city|jerusalem|jessore|jetpur|jhang sadr|jhansi|jharkhand|jhelum|jhunjhunun|ji parana|jiagedaqi|jiamusi|jiangmen|' +
    'jiangxi|jiangyin|jiangyou|jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jieshi|jieshou|jieyang|jihlava|jijel|jilin|' +
    'jimeta|jimma|jinan|jinchang|jincheng|jind|jingdezhen|jingling|jingmen|jingzhou|jinhua|jining|jinzhou|jirja|jishu|jiujiang|jiupu|jiutai|' +
    'jiutepec|jixi|jizan|jizzax|joao pessoa|jodhpur|joensuu|joetsu|johannesburg|johns creek|johnson city|johor bahru|joinville|joliet|jolo|' +
    'jombang|jonesboro|jonkoping|jonquiere|joplin|jose c. paz|jozsefvaros|juan diaz|juarez|juazeiro do norte|juba|juiz de fora|juliaca|junagadh|' +
    'jundiai|jyvaskyla|kaarst|kabankalan|kabardino|kabul|kabwe|kadoma|kaduna|kaesong|kafr ad dawwar|kafr ash shaykh|kagoshima|kahramanmaras|' +
    'kahriz|kaifeng|kairouan|kaiserslautern|kaithal|kaiyuan|kakamigahara|kakinada|kakogawacho honmachi|kalamaria|kalamata|kalamazoo|kalemie|' +
    'kaliningrad|kalininskiy|kalisz|kallakurichi|kallithea|kalmunai|kalmykia|kaluga|kalyan|kamakura|kamalia|kamarhati|kamianets podilskyi|' +
    'kamianske|kamirenjaku|kamloops|kamoke|kampala|kampen|kampung baru subang|kampung sungai ara|kamyshin|kananga|kanazawa|kanchipuram|' +
    'kanchrapara|kandahar|kandi|kandy|kangding|kanggye|kankan|kannapolis|kano|kanpur|kans|kansas|kansas city|kansk|kaohsiung|kaolack|kaposvar|' +
    'karabaglar|karachay|karachi|karagandy|karaj|karaman|karamay|karbala|karelia|karimnagar|kariya|karlovy vary|karlsruhe|karlstad|karnal|' +
    'karnataka|karol bagh|karvina|kashgar|kashihara shi|kashipur|kashiwa|kassala|kassel|kasugai|kasukabe|kasur|katerini|kathmandu|katihar|' +
    'katowice|katsina|katsuta|katumba|kaufbeuren|kaunas|kavala|kawagoe|kawaguchi|kawanishi|kawasaki|kayseri|kazan|kazan kremlin|kearny|kecskemet|' +
    'kedah|kediri|kedungwuni|kedzierzyn kozle|keelung|keighley|kelantan|kelowna|kemerovo|kempten|kendale lakes|kendari|kenema|kenitra|kenner|' +
    'kennewick|kenosha|kensington|kentucky|kentwood|kerala|keratsini|kerch|kerkrade|kerman|kermanshah|kerpen|keswick|kettering|kfar saba|' +
    'khabarovsk|khabarovsk vtoroy|khakassia|khalandrion|khamis mushait|khammam|khan yunis|khandwa|khanna|khanpur|kharagpur|khardah|kharkiv|' +
    'khartoum|khasavyurt|khemisset|khenchela|kherson|khimki|khlong luang|khmelnytskyi|khobar|khomeyni shahr|khon kaen|khoroshevo mnevniki|' +
    'khorramabad|khorramshahr|khouribga|khowy|khujand|khulna|khurja|khushab|khuzdar|kidderminster|kiel|kielce|kiev|kifisia|kigali|kigoma|kikwit|' +
    'killeen|kilmarnock|kimhae|kindia|kindu|kings bridge|kingsport|kingston|kingston upon hull|kingswood|kinshasa|kirchheim unter teck|kirkby|' +
    'kirkcaldy|kirkland|kirkuk|kirov|kiryat gat|kiryu|kisangani|kisaran|kisarazu|kiselevsk|kishangarh|kishiwada|kisi|kislovodsk|kismayo|kispest|' +
    'kissimmee|kisumu|kitakyushu|kitami|kitchener|kitwe|kladno|klagenfurt am worthersee|klaipeda|klang|klaten|klerksdorp|kluang|knoxville|kobanya|' +
    'koblenz|kochi|kofu|kohat|kohima|kokomo|kokshetau|kokubunji|kolar|kolding|kolhapur|kolkata|kollam|koln|kolomna|kolpino|kolwezi|komaki|komatsu|' +
    'komi|komotini|komsomolsk on amur|konan|konigswinter|konstanz|konya|kopavogur|kopenick|korba|koreatown|korhogo|koriyama|korla|korolev|' +
    'koronadal|kortrijk|korydallos|koshigaya|kosice|kosrae|kostanay|kosti|kostroma|koszalin|kot addu|kota|kota bharu|kota kinabalu|kotli|kousseri|' +
    'kovrov|kowloon|kozhikode|kragujevac|krakow|krasnodar|krasnogvargeisky|krasnoyarsk|krefeld|kremenchuk|kresek|kreuzberg|krishnanagar|' +
    'kristiansand|kroonstad|kropyvnytskyi|krosno|krugersdorp|kryvyi rih|ksar el kebir|kuala lumpur|kuala terengganu|kuantan|kuching|kufa|kuhdasht|' +
    'kukatpalli|kulim|kultali|kulti|kumagaya|kumamoto|kumasi|kumba|kumbakonam|kunduz|kungsholmen|kunming|kunshan|kuopio|kupang|kurashiki|kure|' +
    'kurgan|kurnool|kursk|kurume|kusatsu|kushiro|kushtia|kutahya|kutaisi|kuwana|kwangmyong|kyain seikgyi township|kyiv|kyoto|kyzyl|kyzylorda|' +
    'la ceiba|la crosse|la gi|la habra|la haute saint charles|la jolla|la laguna|la louviere|la mesa|la mirada|la orotava|la paz|la pintana|' +
    'la plata|la puente|la quinta|la rioja|la roche sur yon|la rochelle|la romana|la serena|la seyne sur mer|la spezia|la vila de gracia|laatzen|' +
    'laayoune|labuan bajo|ladner|lafayette|lafia|lafiagi|lages|laghouat|lagos|laguna|laguna niguel|lahad datu|lahore|laiwu|laiyang|laizhou|' +
    'lake charles|lake elsinore|lake forest|lake havasu city|lake ridge|lakefront|lakeland|lakeville|lakewood|lakhimpur|lal bahadur nagar|' +
    'lalitpur|lambare|lambeth|lamezia terme|lampang|lancashire|lancaster|landau in der pfalz|landshut|langenfeld|langenhagen|langenhorn|langfang|' +
    'langford|langley|langton|lankaran|lankwitz|lansing|lanzhou|laoag|laohekou|lappeenranta|lapu lapu city|larache|laredo|larkana|las cruces|' +
    'las pinas|las rozas de madrid|las tunas|las vegas|lashio|latakia|latina|latur|lauderhill|launceston|lauro de freitas|lausanne|laval|lawang|' +
    'lawton|layton|le blanc mesnil|le cannet|le havre|le mans|league city|leaside|leatherhead|lecheng|leeds|leesburg|leeuwarden|leganes|legaspi|' +
    'legionowo|legnano|legnica|lehigh acres|lehrte|leicester|leicestershire|leiden|leipzig|leiria|leiyang|lekki|lelystad|lembang|lenexa|' +
    'lengshuijiang|leninsk kuznetsky|leogane|leominster|leon de los aldama|leonberg|les cayes|les corts|leshan|leszno|letchworth garden city|' +
    'lethbridge|leuven|levallois perret|leverkusen|levis|levittown|lewes|lewisville|lexington|lexington fayette|lhasa|lianghu|lianhe|lianjiang|' +
    'lianran|lianshan|liaocheng|liaoyang|liaoyuan|liberec|libertad|libreville|licheng|lichinga|lichtenrade|lichterfelde|lidingo|lido di ostia|' +
    'liege|lijiang|likasi|lille|lilongwe|lima|limassol|limeira|limoges|linares|lincoln memorial|lincoln park|lincoln square|lincolnshire|linden|' +
    'lindley|linfen|lingen|linhai|linhares|linkoping|linshui|linxi|linxia chengguanzhen|linyi|linz|lipa city|lipetsk|lippstadt|lisbon|lisburn|' +
    'little italy|little rock|littlehampton|littleton|liupanshui|livermore|liverpool|livingston|livingstone|livonia|livorno|ljubljana|llanelli|' +
    'llefia|lleida|lo prado|loa janan|lobito|logan city|logan square|logrono|loja|lombard|lome|lompoc|london|londrina|long beach|long eaton|' +
    'long xuyen|longfeng|longjiang|longjing|longmont|longueuil|longview|loni|lorain|lorient|lorrach|los angeles|los mochis|los teques|loudi|' +
    'loughborough|louisiana|louisville|loum|loures|loveland|lower hutt|lowestoft|lowland|lowlands|luancheng|luanda|luanshya|lubango|lubbock|' +
    'lubeck|lublin|lubuklinggau|lubumbashi|lucena|lucknow|ludenscheid|ludhiana|ludwigsburg|ludwigshafen am rhein|lugano|luhansk|luimneach|' +
    'lumajang|luneburg|luohe|luoyang|luqiao|lusaka|luton|lutsk|luxor|luzern|luziania|lviv|lynchburg|lyndhurst|lynwood|lyon|lytham st annes|' +
    'lyubertsy|lyublino|maastricht|maba|mabalacat city|macae|macapa|macau|macclesfield|maceio|machala|macheng|machida|machilipatnam|machu picchu|' +
    'mackay|madanapalle|madera|madhya pradesh|madhyamgram|madiun|madrid|madurai|maebashi|magadan|magangue|magdalena contreras|magdeburg|magelang|' +
    'magnitogorsk|magugpo poblacion|mahabad|mahajanga|maharashtra|mahbubnagar|mahilyow|maicao|maidenhead|maidstone|maiduguri|main st|main street|' +
    'maine|mainz|mairena del aljarafe|maisons alfort|maitland|majadahonda|majie|makassar|makati city|makhachkala|makiyivka|makurdi|malabo|malacca|' +
    'maladzyechna|malaga|malakal|malambo|malang|malatya|malayer|malden|malegaon|maler kotla|malibu|malindi|malingao|malir cantonment|malkajgiri|' +
    'mallawi|malmo|malolos|maltepe|malton|malvern|manacor|manado|managua|manama|manassas|manaus|manchester|mandalay|mandaluyong city|mandaue city|' +
    'mandi bahauddin|mandimba|mandsaur|mandurah|mandya|manfredonia|mangalore|mangere|manhattan|manila|manipur|manisa|manitoba|manizales|mankato|' +
    'mannheim|manresa|mansfield|mansilingan|manta|mantampay|manteca|mantes la jolie|manukau city|manzanillo|manzini|maple grove|maple ridge|' +
    'maplewood|maputo|mar del plata|maraba|maracaibo|maracanau|maracay|maradi|marana|marand|maranhao|marano di napoli|marawi city|marbella|' +
    'marburg an der lahn|marcianise|mardan|margate|mari el|mariara|maribor|maricopa|mariendorf|marienthal|marietta|marilia|maringa|mariupol|marka|' +
    'markham|marlboro|maroua|marousi|marrakesh|marsala|marseille|martapura|martigues|marvdasht|maryland|marysville|maryvale|marzahn|masan|masaya|' +
    'mascara|maseru|mashhad|masina|masjed soleyman|maspeth|massachusetts|matadi|matagalpa|matanzas|mataram|mataro|matera|mathura|mati|matola|' +
    'matsubara|matsudo|matsue|matsuyama|maturin|maua|mawlamyine|maxixe|maykop|mazar e sharif|mazara del vallo|mazatlan|mazyr|mbandaka|mbeya|' +
    'mbouda|mbuji mayi|mcallen|mckinney|meadowlands|meads|mecca|mechelen|medan|medea|medellin|medemblik|medford|medgidia|medias|medicine hat|' +
    'medina|medina estates|medinipur|meerbusch|meerut|meghalaya|meiderich|meidling|meiktila|meizhou|mejicanos|meknes|mekong|melbourne|' +
    'melbourne city centre|melilla|melitopol|memmingen|memphis|menden|mendip|mendoza|menifee|mentougou|merced|merida|meriden|meridian|merignac|' +
    'merkezefendi|merlo|mersin|merthyr tydfil|mesa|mesquite|messina|mestre|metairie|metairie terrace|methuen|metro|metz|meudon|mexicali|' +
    'mexico city|meycauayan|mezhdurechensk|miami|miami beach|miami gardens|miandoab|mianyang|miass|michigan|michoacan|middelburg|middlesbrough|' +
    'middleton|middletown|midland|midlands|midrand|midtown|midwest city|mielec|miercurea ciuc|mieres|miguel hidalgo|mikkeli|milagro|milan|milford|' +
    'millcreek|millington|milpitas|milton keynes|milwaukee|minamirinkan|minas gerais|minatitlan|minden|mingora|mingshui|minn|minna|minneapolis|' +
    'minnesota|minnetonka|minnetonka mills|mino|minsk|minzhu|mira mesa|miramar|miri|mirialguda|mirpur khas|mirzapur|mishawaka|mishima|miskolc|' +
    'mislata|misratah|mission|mission district|mission viejo|mississauga|mississippi|missoula|missouri|missouri city|misterbianco|mitcham|mito|' +
    'mitrovice|mixco|miyakonojo|miyazaki|mizhou|mizoram|mlada boleslav|moabit|modakeke|modena|modesto|modica|modiin ilit|moers|moga|mogadishu|' +
    'mogi das cruzes|mogi guacu|mohali|mohammedia|mojokerto|mokolo|mokopane|mokotow|mokpo|molfetta|molina de segura|moline|mollet del valles|' +
    'molndal|mombasa|moncalieri|monchengladbach|moncloa aravaca|monclova|moncton|monghyr|monheim am rhein|monrovia|montana|montauban|montebello|' +
    'monterey park|monteria|monterrey|montes claros|montesilvano marina|montevideo|montlucon|montpellier|montreal|montreuil|monywa|monza|moorhead|' +
    'mopti|moradabad|moratalaz|moratuwa|morbi|morden|mordovia|morecambe|morelia|morelos|morena|moreno valley|morgan hill|moriguchi|morioka|morley|' +
    'mormugao|morningside heights|morogoro|moron|morris heights|moscow|moshi|mossoro|mostaganem|mostar|mostoles|mosul|mothihari|motril|mott haven|' +
    'moundou|mount laurel|mount pleasant|mount prospect|mount vernon|mountain view|mouscron|mpumalanga|muar|mubi|mucumpiz|mudanjiang|' +
    'mueang nonthaburi|mufulira|mukalla|mulheim|mulhouse|multan|mumbai|muncie|munich|munster|muratpasa|murcia|murfreesboro|muricay|muridke|' +
    'murmansk|murom|murrieta|murwara|musaffah|musashino|muscat|musoma|mustafakemalpasa|mutare|muzaffarabad|muzaffargarh|muzaffarnagar|muzaffarpur|' +
    'mwanza|mwene ditu|my tho|myeik|myingyan|mykolayiv|mymensingh|mysore|mytishchi|mzuzu|nabatiye et tahta|naberezhnyye chelny|nablus|nacala|' +
    'nadiad|nador|naga|nagaland|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagda|nagercoil|nagoya|nagpur|nagykanizsa|naha|nahariyya|naihati|' +
    'nairobi|najaf|najafabad|najafgarh|najran|nakhodka|nakhon pathom|nakhon ratchasima|nakhon si thammarat|nakuru|nalgonda|namangan|nampula|namur|' +
    'nanaimo|nanchang|nanchong|nanded|nandurbar|nandyal|nangi|nangloi jat|nanjing|nanning|nanpiao|nanping|nanterre|nantes|nantong|nantou|nanyang|' +
    'naperville|napier|naples|nara shi|narayanganj|narbonne|narela|narita|narsingdi|nashik|nashua|nashville|nasiriyah|nassau|natal|national city|' +
    'natore|naucalpan de juarez|navadwip|navan|navapolatsk|navi mumbai|navoiy|navojoa|navotas|navsari|nawabganj|nawabshah|nay pyi taw|nayarit|' +
    'nazarabad|nazareth|nazilli|nazret|ndola|nea ionia|nea smyrni|near north side|nebr|nebraska|neftekamsk|nefteyugansk|negombo|nehe|neijiang|' +
    'neiva|nellore|nelspruit|nepean|netanya|nettetal|nettuno|neu hohenschonhausen|neu ulm|neubrandenburg|neubruck|neue neustadt|neuilly sur seine|' +
    'neukolln|neumunster|neunkirchen|neuquen|neuschwanstein|neuss|neustadt|neustadt am rubenberge|neuwied|nevada|nevers|nevinnomyssk|new bedford|' +
    'new braunfels|new britain|new brunswick|new cairo|new city|new delhi|new england|new hampshire|new haven|new jersey|new kingston|new mexico|' +
    'new mirpur|new orleans|new plymouth|new rochelle|new south memphis|new taipei|new westminster|new york|new york city|new york state|newark|' +
    'newark on trent|newburn|newcastle|newcastle under lyme|newcastle upon tyne|newfoundland|newfoundland and labrador|newham|newmarket|newport|' +
    'newport beach|newport news|newtownabbey|neyagawa|neyshabur|ngaoundere|nguru|nha trang|niagara falls|niamey|nicastro|nichelino|nicolas romero|' +
    'nicosia|nieuwegein|niigata|niihama|nijmegen|nikaia|nikopol|nile|nilopolis|nimes|ningbo|nippes|nishi tokyo shi|nishinomiya hama|nishio|' +
    'niteroi|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod|nizhny tagil|nkongsamba|nkpor|nnewi|nobeoka|noblesville|nocera inferiore|noda|' +
    'nof hagalil|nogales|noginsk|noida|noisy le grand|norderstedt|nordhausen|nordhorn|norfolk|norfolk county|norilsk|normandy|norrkoping|' +
    'north atlanta|north bay|north bergen|north bethesda|north carolina|north charleston|north chicopee|north dakota|north end|north highlands|' +
    'north hills|north hollywood|north la crosse|north las vegas|north lauderdale|north little rock|north miami|north miami beach|north peoria|' +
    'north port|north richland hills|north shore|north side|north stamford|north vancouver|north york|north yorkshire|northampton|' +
    'northamptonshire|northridge|northwich|norwalk|norwich|nossa senhora do socorro|notre dame de grace|nottingham|nottinghamshire|nou barris|' +
    'nouakchott|nova friburgo|nova iguacu|nova scotia|novara|novato|novi sad|novo hamburgo|novo peredelkino|novocheboksarsk|novocherkassk|' +
    'novokuybyshevsk|novokuznetsk|novomoskovsk|novorossiysk|novosibirsk|novotroitsk|novyye cheremushki|nowa sol|nowrangapur|nowy sacz|noyabrsk|' +
    'nsukka|nuevo laredo|nuevo leon|nukus|numazu|nunavut|nuneaton|nur sultan|nurnberg|nurtingen|nyala|nyiregyhaza|nzerekore|oak lawn|oak park|' +
    'oakland|oakland park|oakmont|oakville|oakwood|oaxaca|oberhausen|oberursel|obihiro|obninsk|obuase|oceanside|ochakovo matveyevskoye|ochota|' +
    'ocumare del tuy|odawara|odense|odessa|odintsovo|odisha|odivelas|offa|offenbach|offenburg|ogaki|ohio|oita|ojo de agua|okanagan|okap|okara|' +
    'okayama|okazaki|okene|okigwe|okinawa|okla|oklahoma|oklahoma city|okrika|olathe|old town|oldenburg|oldham|oleksandriya|olinda|olmaliq|olomouc|' +
    'olongapo|olsztyn|olympia|omaha|omdurman|omsk|omuta|ondo|ongole|onitsha|ontario|oosterhout|opole|oradea|orai|oral|oran|orange county|' +
    'oranienburg|ordos|ordu|orebro|oregon|orekhovo borisovo|orekhovo zuyevo|orel|orenburg|orford|orihuela|orinoco|orizaba|orkney|orland park|' +
    'orleans|ormoc|ormond beach|oro valley|orsha|orsk|orumiyeh|oruro|osaka|osan|osasco|oshawa|oshkosh|oslo|osmaniye|osnabruck|osogbo|osorno|' +
    'ossetia|ostend|ostersund|ostrava|ostrow wielkopolski|ostrowiec swietokrzyski|oswiecim|otaru|otsu|ottakring|ottawa|otwock|ouagadougou|ouargla|' +
    'oujda angad|oulu|oum el bouaghi|ourense|overland park|oviedo|owensboro|owerri|oxford|oxfordshire|oxley|oxnard|oyama|ozone park|paarl|' +
    'pabianice|pabna|pachuca de soto|pacific ocean|padalarang|padang|padangsidempuan|paderborn|paderno dugnano|padova|padua|pagadian|pahang|' +
    'paignton|paisley|pak kret|pakenham|pakokku|pakpattan|palaio faliro|palangkaraya|palanpur|palatine|palembang|palencia|palermo|palghat|palhoca|' +
    'pali|pallavaram|palm bay|palm beach gardens|palm coast|palm desert|palm harbor|palm springs|palma|palma soriano|palmas|palmdale|' +
    'palmerston north|palmira|palo alto|palo negro|palopo|paltan|palu|palwal|pamanukan|pamplona|pamulang|panaji|panalanoy|panchkula|panevezys|' +
    'pangkalpinang|panihati|panipat|pankow|panshan|pantin|panvel|papahanaumokuakea|par naogaon|para|paradsasvar|parakou|paramaribo|paramount|' +
    'parana|paranagua|parauapebas|parbhani|pardubice|parepare|paris|park slope|parkchester|parkside|parkwood|parla|parma|parnaiba|parnamirim|' +
    'parral|parsabad|parsippany|parthenon|parung|pasadena|pasarkemis|pasay|pascani|paseh|pasig city|pasragad branch|passaic|passau|passo fundo|' +
    'pasto|pasuruan|patan|paterna|paterno|paterson|pathankot|pathein|pati|patiala|patna|patos de minas|patra|patras|paulista|pavlodar|pavlohrad|' +
    'pawtucket|payakumbuh|peabody|peachtree corners|pearl city|pearland|peckham|pecs|pekalongan|pekanbaru|peking|pelham|pelotas|pemalang|' +
    'pematangsiantar|pemba|pembroke|pembroke pines|penang|penn|penn hills|penna|pennington|pennsylvania|pensacola|penza|penzance|peoria|perak|' +
    'perbaungan|percut|peristeri|perm|pernambuco|perpignan|perris|perth|perth amboy|perugia|pesaro|pescara|peshawar|pessac|petah tikva|' +
    'petah tiqwa|petaling jaya|petaluma|petapa|petare|peterborough|petionville|petrogradka|petrolina|petropavl|petropavlovsk kamchatsky|' +
    'petropolis|petrosani|petroupolis|petrozavodsk|pflugerville|pforzheim|phagwara|phalaborwa|phan thiet|philadelphia|phitsanulok|phnom penh|' +
    'phoenix|phra pradaeng|piacenza|pianura|piatra neamt|pickering|pico rivera|picton|piedras negras|piekary slaskie|pietermaritzburg|pikine|' +
    'pilibhit|pilsen|pimpri|pinar del rio|pindamonhangaba|pindiga|pine bluff|pine hills|pine ridge|pinecrest|pinellas park|pingdingshan|pingliang|' +
    'pingshan|pingxiang|pinhais|pinneberg|pinsk|piotrkow trybunalski|piracicaba|piraeus|pirmasens|piscataway|pistoia|pita kotte|pitcairn|pitesti|' +
    'pittsburg|pittsburgh|pittsfield|piura|placentia|plainfield|planaltina|plano|plantation|plasencia|plauen|playa del carmen|pleasanton|pleiku|' +
    'pleven|ploiesti|plovdiv|plumbon|plymouth|poble sec|pocatello|pocos de caldas|podgorica|podolsk|pohang|poinciana|point cook|pointe noire|' +
    'poitiers|pokhara|polokwane|poltava|pomona|pompano beach|pompeii|ponce|ponferrada|ponnani|ponta grossa|ponte de lima|pontefract|pontevedra|' +
    'pontiac|pontianak|ponticelli|poole|popayan|porbandar|pordenone|porirua|port arthur|port au prince|port blair|port charlotte|port coquitlam|' +
    'port de paix|port elizabeth|port gentil|port harcourt|port louis|port macquarie|port moresby|port orange|port said|port saint lucie|' +
    'port sudan|portage|portage park|porterville|portici|portland|portmore|porto|porto alegre|porto novo|porto seguro|porto velho|portoviejo|' +
    'portsmouth|portsmouth heights|portugalete|porvoo|posadas|potchefstroom|potenza|potomac|potosi|potsdam|pouso alegre|poza rica de hidalgo|' +
    'poznan|pozuelo de alarcon|pozzuoli|prabumulih|prague|praia|praia grande|prato|prenzlauer berg|prerov|prescot|prescott|prescott valley|' +
    'presidente prudente|presnenskiy|pretoria|prince edward island|prince george|pristina|prizren|probolinggo|proddatur|prostejov|providence|' +
    'provo|pruszkow|przemysl|pskov|pucallpa|puducherry|pudukkottai|puebla|pueblo|puente alto|puente de vallecas|puerto cabello|puerto la cruz|' +
    'puerto montt|puerto plata|puerto princesa|puerto real|puerto vallarta|puertollano|pulandian|pulheim|pulong santa cruz|punasa|pune|puning|' +
    'punjab|puno|punta arenas|punta cana|punto fijo|puqi|puri|purley|purmerend|purnia|puruliya|purwakarta|purwodadi|purwokerto|pushkino|puteaux|' +
    'puthia|putian|putnam|puyang|puyang chengguanzhen|pyatigorsk|pyay|pyin oo lwin|pyongyang|qalyub|qapqal|qarchak|qarshi|qazvin|qianjiang|' +
    'qianzhou|qina|qingdao|qinghai|qingnian|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qiqihar|qiryat ata|quanzhou|quchan|quebec|' +
    'queens village|queensland|queenstown|queimados|quelimane|queluz|queretaro|quetta|quetzaltenango|quevedo|quezon|quezon city|qui nhon|quilmes|' +
    'quilpue|quimper|quintana roo|quinte west|quito|qujing|qurayyat|quthbullapur|rabak|rabat|rach gia|raciborz|racine|radom|radomsko|raebareli|' +
    'rafah|rafsanjan|ragusa|rahim yar khan|raichur|raiganj|raigarh|raipur|raj nandgaon|rajahmundry|rajapalaiyam|rajasthan|rajkot|rajshahi|raleigh|' +
    'ramadi|ramagundam|ramat gan|ramenki|ramgundam|ramnicu valcea|rampur|rancagua|ranchi|rancho cordova|rancho cucamonga|rancho palos verdes|' +
    'rancho penasquitos|rancho santa margarita|randburg|randers|randfontein|rangkasbitung|rangpur|raniganj|rantauprapat|rapid city|' +
    'ras al khaimah city|rasht|rastatt|ratingen|ratlam|raurkela|ravenna|ravensburg|rawalpindi|rawang|rayleigh|rayong|recife|recklinghausen|' +
    'red deer|red sea|redcliffe|redding|redditch|redford|redhill|redlands|redmond|redondo beach|redruth|redwood city|regensburg|reggio calabria|' +
    'rego park|rehovot|reigate|reims|reinickendorf|relizane|remscheid|rengasdengklok|rennes|reno|renton|repentigny|resende|reservoir|resistencia|' +
    'resita|ressano garcia|reston|retiro|reus|reutlingen|rewa|rewari|reykjavik|reynosa|rheda wiedenbruck|rheine|rhode island|rhondda|rialto|' +
    'ribeirao das neves|ribeirao pires|ribeirao preto|richards bay|richland|richmond|richmond hill|ridderkerk|ridgewood|riga|rijeka|rijswijk|' +
    'rimini|rimouski|rio branco|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio de mouro|rio grande|rio rancho|rio tinto|rio verde|' +
    'riobamba|rishon leziyyon|rishra|rivas vaciamadrid|riverbend|riverfront|riverside|riverton|riverview|rivne|rivoli|riyadh|rizhao|roanoke|' +
    'robertsonpet|rochdale|rochester|rochester hills|rock hill|rockford|rockhampton|rockingham|rocklin|rockville|rockwall|rocky mount|rodgau|' +
    'roermond|roeselare|rogers park|rohini|rohnert park|rohtak|rome|romford|rondonopolis|roodepoort|roorkee|roosendaal|roquetas de mar|rosemead|' +
    'rosenheim|roseville|roskilde|rosny sous bois|rossendale|rostock|rostov na donu|roswell|rotherham|rotorua|rottenburg|rotterdam|roubaix|rouen|' +
    'round rock|rowland heights|rowlett|roxas city|royal leamington spa|royal oak|royal tunbridge wells|rubtsovsk|ruda slaska|rudnyy|' +
    'rueil malmaison|runcorn|ruse|russeifa|russelsheim|rustenburg|ryazanskiy|rybinsk|rybnik|rzeszow|sa dec|saarbrucken|sabadell|sabah as salim|' +
    'sabha|sabratah|sabzevar|sacaba|sacramento|saddiqabad|safi|saga|saginaw|sagrada familia|saguenay|sagunto|saharanpur|saharsa|sahiwal|saidpur|' +
    'saint brieuc|saint charles|saint clair shores|saint cloud|saint denis|saint etienne|saint eustache|saint george|saint germain en laye|' +
    'saint herblain|saint hyacinthe|saint jean sur richelieu|saint jerome|saint john|saint joseph|saint laurent|saint lawrence river|' +
    'saint leonard|saint louis|saint louis park|saint malo|saint maur des fosses|saint nazaire|saint paul|saint peters|saint petersburg|' +
    'saint priest|saint quentin|saitama|sakai|sakakah|sakata|sakhalin|saki|salalah|salamanca|salatiga|salavat|sale|sale al jadida|salem|salerno|' +
    'salford|salihorsk|salina|salinas|salisbury|salon de provence|salt lake city|salta|saltillo|salvaleon de higuey|salzburg|salzgitter|samarinda|' +
    'samarkand|sambalpur|sambhal|sammamish|samsun|samut prakan|san angelo|san antonio|san benedetto del tronto|san bernardino|san bernardo|' +
    'san blas canillejas|san bruno|san clemente|san cristobal|san diego|san fernando|san fernando de henares|san francisco|' +
    'san francisco de macoris|san gabriel|san giorgio a cremano|san jacinto|san jose|san jose del monte|san juan|san juan del rio|' +
    'san juan sacatepequez|san leandro|san lorenzo|san luis|san luis obispo|san luis potosi|san luis rio colorado|san marcos|san mateo|san miguel|' +
    'san miguel de tucuman|san miguel del padron|san miguelito|san nicolas de los garza|san pablo|san pablo de las salinas|san pedro|' +
    'san pedro de macoris|san pedro garza garcia|san pedro sula|san rafael|san ramon|san remo|san salvador|san salvador de jujuy|san severo|' +
    'san tan valley|san vicent del raspeig|sanaa|sanandaj|sancaktepe|sancti spiritus|sandacho|sandakan|sandefjord|sandnes|sandy hills|' +
    'sandy springs|sanford|sangli|sankt augustin|sankt gallen|sanlucar de barrameda|sanming|sanshui|sant andreu|sant boi de llobregat|' +
    'sant cugat del valles|sant feliu de llobregat|sant gervasi   galvany|sant marti|santa ana|santa barbara|santa catarina|santa clara|' +
    'santa clarita|santa coloma de gramenet|santa cruz|santa cruz de la sierra|santa cruz de tenerife|santa cruz do sul|santa fe|santa lucia|' +
    'santa luzia|santa maria|santa maria chimalhuacan|santa marta|santa monica|santa rita|santa rosa|santa tecla|santa teresa del tuy|santander|' +
    'santarem|santee|santiago de compostela|santiago de cuba|santiago de queretaro|santiago de surco|santiago del estero|santo andre|' +
    'santo domingo|santo domingo este|santo domingo oeste|santol|sants montjuic|santurtzi|santutxu|sanya|sao bernardo do campo|sao caetano do sul|' +
    'sao carlos|sao domingos de rana|sao joao de meriti|sao jose|sao jose do rio preto|sao jose dos campos|sao jose dos pinhais|sao leopoldo|' +
    'sao luis|sao paulo|sao vicente|sapele|sapporo|sapucaia|saqqez|sarajevo|saransk|sarasota|saratov|sarawak|sarcelles|sargodha|sarh|sari|sariwon|' +
    'sarnia|sarpsborg|sarria sant gervasi|sartrouville|sasebo|sask|saskatchewan|saskatoon|sassari|satara|satkhira|satna|satu mare|saugor|' +
    'sault ste. marie|saveh|savona|sawai madhopur|sawangan|saxony|sayama|sayreville|sayreville junction|scafati|scandicci|scarborough|schaumburg|' +
    'schenectady|schiedam|schoneberg|schwabisch gmund|schweinfurt|schwerin|schwerte|scotts bluff|scottsdale|scranton|scunthorpe|seaforth|seaton|' +
    'seattle|secondigliano|secunderabad|seeb|seevetal|segovia|seine|sejong|sekondi takoradi|selangor|semarang|semey|semnan|sendai|seogwipo|' +
    'seongnam si|seoni|seoul|sepang|sepatan|seraing|serang|seregno|serekunda|seremban|sergiyev posad|serilingampalle|serpukhov|serra|serres|' +
    'sesimbra|sesto fiorentino|sesto san giovanni|sete lagoas|setif|seto|settat|settimo torinese|setubal|sevastopol|severn|severnyy|severodvinsk|' +
    'seversk|sevilla|seville|sevran|sfantu gheorghe|sfax|shagamu|shah alam|shahecheng|shahjanpur|shahkot|shahr e kord|shahrud|shahzadpur|shakhty|' +
    'shanghai|shangqiu|shangrao|shangri la|shangyu|shanhaiguan|shantipur|shantou|shanwei|shaoguan|shaowu|shaoxing|sharjah|shashi|shawnee|' +
    'shchelkovo|shchukino|sheboygan|sheepshead bay|sheffield|shekhupura|shengli|shenyang|shenzhen|sherbrooke|sherman oaks|sherpur|sherwood park|' +
    'shibganj|shibin al kawm|shihezi|shijiazhuang|shikarpur|shillong|shilong|shimla|shimoga|shimonoseki|shimotoda|shinyanga|shiqi|shiqiao|shiraz|' +
    'shivaji nagar|shivpuri|shiyan|shizuishan|shizuoka|shopping district|shoreline|shreveport|shrewsbury|shrirampur|shuangcheng|shuangyashan|' +
    'shunyi|shyamnagar|shymkent|si racha|sialkot|siauliai|siberia|sibiu|sibu|sichuan|sicily|sicklerville|sidi bel abbes|sidoarjo|sidon|siedlce|' +
    'siegen|siem reap|siemianowice slaskie|sieradz|sierra vista|sighetu marmatiei|sihanoukville|siirt|sikar|sikasso|sikkim|silang|silchar|' +
    'siliguri|silkeborg|silver spring|simferopol|simi valley|simmering|simoes filho|sinah|sinaloa|sincelejo|sindelfingen|singa|singaraja|singen|' +
    'singkawang|singrauli|sinnar|sinop|sint niklaas|sinuiju|sioux city|sioux falls|siping|siracusa|sirajganj|sirjan|sirsa|sirte|sisli|sitapur|' +
    'sittard|sittingbourne|sittwe|situbondo|sivas|siverek|siwan|skarzysko kamienna|skierniewice|skikda|skokie|skopje|skudai|slatina|slobozia|' +
    'slough|sloviansk|smolensk|smyrna|soacha|sobral|soc trang|soccavo|sochi|sodermalm|sodertalje|sogamoso|sohag|sohar|soho|soka|sokode|sokoto|' +
    'solapur|soledad|solihull|solikamsk|solingen|sollentuna|solntsevo|somerset|somerville|sonargaon|songea|songjiang|songnim|songyuan|sonipat|' +
    'sonora|sopron|soran|soreang|sorel tracy|sorocaba|sorong|sosnowiec|souk ahras|sousse|south bel air|south bend|south benfleet|south boston|' +
    'south carolina|south croydon|south dakota|south end|south gate|south hill|south jordan|south lawndale|south peabody|south san francisco|' +
    'south shields|south shore|south side|south suffolk|south tangerang|south valley|south vineland|south whittier|southall|southampton|southaven|' +
    'southend on sea|southfield|southglenn|southport|southwold|soweto|soyapango|soyibug|spanish town|speyer|spijkenisse|spokane|spokane valley|' +
    'spring hill|spring valley|springdale|springfield|springhill|springwood|srikakulam|srinagar|srodmiescie|st albans|st helens|st. albert|' +
    'st. catharines|st. johns|st. louis|st. petersburg|staaken|stafford|staffordshire|staines|stalowa wola|stamford|stara zagora|starachowice|' +
    'stargard|starogard gdanski|staryy oskol|state college|staten island|stavanger|steglitz|sterling heights|sterlitamak|stevenage|stillwater|' +
    'stockholm|stockport|stockton|stockton on tees|stockwell|stoke on trent|stolberg|stonecrest|stourbridge|stralsund|strasbourg|stratford|' +
    'straubing|streamwood|stretford|strogino|strongsville|stroud|stuttgart|stuttgart ost|subang jaya|subotica|suceava|sucre|sudbury|suez|suffolk|' +
    'sugar land|suihua|suining|suita|suizhou|sujangarh|sujiatun|sukabumi|sukkur|suleja|sullana|sultanah|sultanbeyli|sultangazi|sultanpur|sumare|' +
    'sumedang|sumedang utara|summerville|sumter|sumy|suncheon|sunderland|sundsvall|sungai petani|sunggal|sunnyside|sunnyvale|sunrise manor|' +
    'sunset hills|sunset park|surabaya|surakarta|surat|surat thani|surendranagar|suresnes|surgut|suriapet|surrey|sussex|sutton|sutton coldfield|' +
    'sutton in ashfield|suwon|suzano|suzhou|suzuka|swadlincote|swansea|swidnica|swidnik|swindon|swinoujscie|sydenham|sykies|syktyvkar|sylhet|' +
    'syracuse|szczecin|szeged|szekesfehervar|szolnok|szombathely|tabasco|taboao da serra|tabora|tabriz|tabuk|tacloban|tacna|tacoma|tadepallegudem|' +
    'taganrog|taganskiy|tagiura|taguig|tahiti|taian|taichung|taihecun|tainan|taipei|taiping|taishan|taitung city|taiyuan|taizhou|taj mahal|tajimi|' +
    'takamatsu|takaoka|takarazuka|takasaki|takatsuki|takeo|takoradi|talavera de la reina|talca|talcahuano|taldykorgan|talence|talisay|talkha|' +
    'tallaght|tallahassee|tallinn|tamale|tamarac|tamaulipas|tambaram|tambov|tamiami|tamil nadu|tampa|tampere|tampico|tamworth|tanda|tandil|' +
    'tando adam|tando allahyar|tanga|tangail|tangerang|tanggu|tangier|tangshan|tanjore|tanjung pinang|tanjungbalai|tanza|taoyuan city|tapachula|' +
    'taranto|taraz|tarbes|targoviste|targowek|targu jiu|targu mures|tarhuna|tarija|tarlac city|tarnobrzeg|tarnow|tarnowskie gory|tarragona|tarsus|' +
    'tartu|tasek glugor|tashkent|tasikmalaya|tasmania|tatabanya|tatarstan|taubate|taunggyi|taungoo|taunton|tauranga|tawau|taylorsville|taytay|' +
    'taza|tbilisi|teaneck|tebessa|tebingtinggi|tecuci|tegal|tegucigalpa|tehran|tehuacan|tekirdag|tel aviv|telangana|telde|telford|teluknaga|tema|' +
    'temara|tembisa|temecula|temirtau|tempe|tempe junction|tempelhof|temple|temuco|teni|tenn|tennessee|teofilo otoni|teotihuacan|tepexpan|tepic|' +
    'teplice|teresina|teresopolis|ternate|ternopil|terrassa|terre haute|terrebonne|teshi old town|tete|tetouan|tetuan de las victorias|texas|' +
    'texas city|texcoco de mora|thai nguyen|thames|thane|thanesar|thanh hoa|thaton|the bronx|the colony|the hague|the hammocks|the hamptons|' +
    'the villages|the woodlands|thessaloniki|thi xa phu my|thies|thies nones|thika|thionville|thiruvananthapuram|thoothukudi|thornhill|thornton|' +
    'thousand oaks|thrissur|thunder bay|tianfu|tianjin|tianshui|tiaret|tiebo|tieli|tieling|tigard|tigwav|tijuana|tilburg|timisoara|timmins|timon|' +
    'tinley park|tipton|tirana|tiraspol|tirmiz|tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvannamalai|tiruvottiyur|titagarh|titusville|' +
    'tiverton|tizi ouzou|tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlaxcala|tlemcen|toamasina|tobruk|tokat|tokorozawa|tokushima|tokuyama|tokyo|' +
    'toledo|toliara|toluca|tomakomai|tomaszow mazowiecki|toms river|tomsk|tonala|tondabayashicho|tongchuanshi|tonghae|tonghua|tongliao|tongshan|' +
    'tongzhou|tonk|tonto|tonypandy|toowoomba|topeka|torbat e heydariyeh|tordher|toronto|torquay|torrance|torre annunziata|torre del greco|' +
    'torrejon de ardoz|torrelavega|torremolinos|torrent|torreon|torrevieja|torun|tottenham|tottori|touba|toulon|toulouse|tourcoing|tournai|' +
    'townsville|towson|toyama|toyohashi|toyokawa|toyonaka|trabzon|trapani|trento|tres cantos|treviso|trier|trieste|trikala|trincomalee|tripoli|' +
    'tripura|trois rivieres|troisdorf|trollhattan|trondheim|troparevo|trowbridge|troyes|trujillo|truro|tsaritsyno|tsarskoe selo|tshikapa|' +
    'tsuen wan|tsukuba|tubingen|tuckahoe|tucson|tuguegarao|tulancingo|tulare|tulcea|tulsa|tulua|tulum|tumbes|tumkur|tungi|tunis|tunja|turgutlu|' +
    'turhal|turin|turkmenabat|turku|turlock|turmero|turpan|tuscaloosa|tuscany|tustin|tutamandahostel|tuva|tuxtepec|tuxtla|tuzigoot|tuzla|tver|' +
    'twin falls|tychy|tyoply stan|tyre|tyumen|uberaba|uberlandia|ubon ratchathani|udaipur|udgir|udmurtia|udon thani|udupi|ueda|ugep|uijeongbu si|' +
    'uitenhage|ujjain|ukhta|ulaanbaatar|ulan bator|ulan ude|ulanhot|ulhasnagar|ulsan|ulyanovsk|umm el fahm|umm qasr|umraniye|umuahia|umuarama|' +
    'ungaran|union city|universal city|university|unnao|upland|uppal kalan|uppsala|upton|uptown|urayasu|urbana|urbandale|urdaneta|urganch|urmston|' +
    'uromi|ursynow|uruapan|uruguaiana|urumqi|usafa|usak|usera|uskudar|ussuriysk|ust kamenogorsk|usti nad labem|utah|utrecht|utrera|utsunomiya|' +
    'uttar pradesh|uttarakhand|uvira|uxbridge|uzhgorod|vacaville|vacoas|vadodara|valdemoro|valdivia|valdosta|valence|valencia|valenciennes|' +
    'valladolid|valledupar|vallejo|valley glen|valparaiso|van nuys|vanadzor|vancouver|vanderbijlpark|vannes|vantaa|varamin|varanasi|varese|' +
    'varginha|varna|varzea grande|varzea paulista|vasastan|vasco da gama|vaslui|vasteras|vaughan|vaughn|vauxhall|veenendaal|vejalpur|velbert|' +
    'velez malaga|velikiy novgorod|velikiye luki|velletri|vellore|velsen zuid|venice|venissieux|ventura|venustiano carranza|veracruz|veraval|' +
    'vercelli|vereeniging|vermont|veroia|verona|versailles|verviers|veshnyaki|veszprem|viamao|viareggio|vicalvaro|vicenza|victoria de durango|' +
    'victorville|vidisha|vienna|vientiane|viersen|vigevano|vigo|vihari|vijayawada|vila nova de gaia|vila real|vila velha|viladecans|' +
    'vilanova i la geltru|villa canales|villa de vallecas|villa lugano|villa nueva|villach|villahermosa|villaverde|villavicencio|villejuif|' +
    'villeurbanne|villingen schwenningen|vilnius|vina del mar|vincennes|vineland|vinh|vinh long|vinnytsia|viransehir|virar|virgin islands|' +
    'virginia beach|visakhapatnam|visalia|vista|vitebsk|viterbo|vitoria|vitoria da conquista|vitoria de santo antao|vitry sur seine|vittoria|' +
    'vizianagaram|vlaardingen|vladikavkaz|vladivostok|vlissingen|volgodonsk|volgograd|volklingen|vologda|volta redonda|volzhskiy|vomero|voronezh|' +
    'vostok|vryheid|vung tau|vykhino zhulebino|vyronas|waalwijk|waco|wad medani|wadi as sir|wafangdian|waiblingen|wakayama|wake island|wakefield|' +
    'waldorf|wallasey|wallsend|walnut creek|walsall|waltham|wandsbek|wanganui|wanxian|warangal|wardha|warner robins|warri|warrington|warsaw|' +
    'warwick|warwickshire|washington|washington dc|washington heights|waterbury|waterford|waterloo|waterlooville|watford|watsonville|wattrelos|' +
    'waukegan|waukesha|wauwatosa|wazirabad|weedon|weiden|weifang|weihai|weimar|weinan|weinheim|wejherowo|welkom|welland|welling|wellingborough|' +
    'wellington|welwyn garden city|wenchang|wenshan city|wentworth|wenzhou|werribee|weru|wesley chapel|west albany|west allis|west babylon|' +
    'west bengal|west bloomfield township|west bridgford|west bromwich|west coon rapids|west covina|west des moines|west end|west gulfport|' +
    'west hartford|west haven|west hills|west hollywood|west jerusalem|west jordan|west lafayette|west lynchburg|west new york|west orange|' +
    'west palm beach|west raleigh|west ridge|west sacramento|west seneca|west side|west town|west valley city|west vancouver|west virginia|' +
    'westland|westminster|weston super mare|westonaria|wetzlar|wexford|weymouth|whangarei|wharton|wheaton|whitby|whitchurch|white plains|' +
    'white rock|whitman|whittier|wichita|wichita falls|wickham|wicklow|widnes|wiener neustadt|wiesbaden|wigan|wilhelmshaven|wilkes barre|' +
    'willemstad|willich|willowbrook|willowdale|wilmersdorf|wilmington|winchester|windhoek|windsor|winejok|wingham|winnipeg|winston salem|' +
    'winter garden|winterhude|winterthur|wisc|wisconsin|wismar|witbank|witten|woerden|woking|wokingham|wola|wolfenbuttel|wolfsburg|wollongong|' +
    'wolverhampton|wonju|wonsan|woodbridge|woodbury|woodland|woodland hills|woodlands|woodside|woodstock|woolwich|woonsocket|worcester|worksop|' +
    'wrexham|wroclaw|wuchuan|wuda|wuhai|wuhan|wuhu|wunstorf|wupatki|wuppertal|wurzburg|wusong|wuwei|wuxi|wuxue|wuzhou|wycombe|wyoming|xai xai|' +
    'xalapa de enriquez|xanthi|xiamen|xian|xiangtan|xiangyang|xianning|xiantao|xianyang|xiaogan|xiazhen|xichang|xico|xilin hot|xindi|xinghua|' +
    'xingtai|xinhui|xining|xinji|xinpu|xintai|xinxiang|xinyang|xinyuan|xinzhou|xiulin|xiuying|xochimilco|xuanzhou|xuchang|yaizu|yakeshi|yakima|' +
    'yakutia|yakutsk|yamagata|yamoussoukro|yamunanagar|yanbu|yancheng|yangchun|yangjiang|yangju|yangon|yangquan|yangshuo|yangtze|yangzhou|yanji|' +
    'yantai|yaounde|yaroslavl|yasenevo|yavatmal|yazd|yekaterinburg|yelahanka|yelets|yen vinh|yenakiyeve|yenangyaung|yeosu|yeovil|yerevan|yevlakh|' +
    'yevpatoriya|yibin|yichang|yichun|yinchuan|yingkou|yiyang|yogyakarta|yokkaichi|yokohama|yokosuka|yonago|yonkers|yono|yorba linda|york|' +
    'yorkshire|yoshkar ola|youngstown|yuanlin|yuba city|yucaipa|yucatan|yuci|yuen long kau hui|yueyang|yukon|yulin|yuncheng|yunfu|yushu|yuxi|' +
    'yuyao|yuzhno sakhalinsk|zaandam|zaanstad|zabol|zabrze|zacatecas|zagazig|zagreb|zahedan|zalaegerszeg|zama|zamboanga|zamora|zamosc|zanjan|' +
    'zanzibar|zaoyang|zaozhuang|zapopan|zaporizhia|zaragoza|zaria|zarqa|zawiercie|zawiya|zdunska wola|zehlendorf|zelenograd|zemun|zenica|' +
    'zeytinburnu|zgierz|zhabei|zhalantun|zhanaozen|zhangjiakou|zhangye|zhangzhou|zhanjiang|zhaodong|zhaoqing|zhaotong|zhaoyuan|zheleznodorozhnyy|' +
    'zhengzhou|zhenjiang|zhenzhou|zhezqazghan|zhicheng|zhongshan|zhongxiang|zhoucun|zhoukou|zhu cheng city|zhuhai|zhuji|zhulebino|zhumadian|' +
    'zhuzhou|zhytomyr|zibo|zielona gora|zigong|ziguinchor|zinder|zlatoust|zliten|zoetermeer|zografos|zoliborz|zonguldak|zoucheng|zuglo|zunyi|' +
    'zurich|zwickau|zwijndrecht|zwolle|zyablikovo|zyrardow|zyuzino'
  ).split('|'),
);
