import { foldKey } from "../text/fold.ts";

/**
 * Names of large cities and of states or provinces that point to one country, own knowledge, folded when read.
 * Names that stand for big places elsewhere too (London, Birmingham, Córdoba, Valencia, Toledo) are left out or
 * count for each country that lists them.
 */
const PLACES = `VN:ha noi|hanoi|ho chi minh|hcm|tp hcm|tphcm|sai gon|saigon|da nang|hai phong|can tho|bien hoa|nha trang|vung tau|binh duong|dong nai|hue|quy nhon|buon ma thuot|da lat|thanh hoa|nghe an|quang ninh|bac ninh|long an|khanh hoa
US:new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|jacksonville|san francisco|seattle|denver|boston|nashville|detroit|las vegas|memphis|baltimore|milwaukee|albuquerque|sacramento|atlanta|kansas city|miami|omaha|minneapolis|tampa|new orleans|cleveland|honolulu|pittsburgh|cincinnati|st louis|orlando|california|texas|florida|illinois|ohio|michigan|massachusetts|colorado|oregon|arizona|tennessee|missouri|wisconsin|minnesota|louisiana|kentucky|oklahoma|connecticut|utah|nevada|arkansas|mississippi|kansas|nebraska|idaho|hawaii|pennsylvania|north carolina|south carolina|new jersey|virginia|indiana|alabama|iowa
CA:toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|mississauga|brampton|saskatoon|regina|halifax|ontario|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland
GB:london|manchester|liverpool|leeds|sheffield|bristol|glasgow|edinburgh|cardiff|leicester|nottingham|coventry|belfast|bradford|southampton|aberdeen|brighton|plymouth|england|scotland|wales|northern ireland|surrey|kent|essex|yorkshire|lancashire|west midlands|greater manchester
IE:dublin|cork|galway|limerick|waterford|drogheda|dundalk|kilkenny|sligo|co dublin|co cork|co galway|leinster|munster|connacht|ulster|kildare|wicklow|tipperary
AU:sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|gold coast|wollongong|geelong|cairns|townsville|new south wales|queensland|south australia|western australia|tasmania|parramatta
NZ:auckland|wellington|christchurch|dunedin|tauranga|hamilton nz|palmerston north|rotorua|invercargill|whangarei|queenstown|otago|canterbury nz|waikato
ZA:johannesburg|cape town|durban|pretoria|port elizabeth|bloemfontein|soweto|gauteng|western cape|kwazulu natal|eastern cape|sandton|limpopo|mpumalanga
IN:mumbai|bombay|delhi|new delhi|bengaluru|bangalore|chennai|kolkata|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|nagpur|indore|bhopal|patna|vadodara|ludhiana|agra|nashik|surat|kochi|coimbatore|visakhapatnam|gurgaon|gurugram|noida|thiruvananthapuram|chandigarh|maharashtra|karnataka|tamil nadu|uttar pradesh|gujarat|rajasthan|kerala|west bengal|telangana|andhra pradesh|madhya pradesh|haryana|bihar|odisha|punjab|assam|jharkhand
PK:karachi|lahore|islamabad|rawalpindi|faisalabad|peshawar|multan|quetta|sindh|punjab|khyber pakhtunkhwa|balochistan
BD:dhaka|chittagong|chattogram|khulna|rajshahi|sylhet|gazipur
LK:colombo|kandy|galle|negombo|jaffna
NP:kathmandu|pokhara|lalitpur|biratnagar
DE:berlin|hamburg|munchen|munich|muenchen|koln|koeln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|duesseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|nurnberg|nuernberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|mannheim|karlsruhe|augsburg|wiesbaden|bayern|baden wurttemberg|nordrhein westfalen|hessen|sachsen|niedersachsen|rheinland pfalz|thuringen|brandenburg|schleswig holstein|saarland
AT:wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|sankt polten|st polten|dornbirn|steiermark|tirol|oberosterreich|niederosterreich|karnten|vorarlberg|burgenland
CH:zurich|zuerich|genf|geneve|geneva|basel|bern|lausanne|winterthur|luzern|lucerne|st gallen|lugano|biel|thun|aargau|ticino|vaud|zug|schaffhausen
FR:paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nimes|clermont ferrand|tours|le havre|ile de france|bretagne|normandie|occitanie|nouvelle aquitaine|hauts de france|aix en provence|saint etienne|orleans|rouen
BE:bruxelles|brussel|brussels|antwerpen|anvers|antwerp|gent|gand|ghent|charleroi|liege|luik|brugge|bruges|namur|leuven|mons|mechelen|vlaanderen|wallonie|hasselt|kortrijk
NL:amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|tilburg|groningen|almere|breda|nijmegen|arnhem|haarlem|enschede|apeldoorn|amersfoort|zwolle|maastricht|leiden|noord holland|zuid holland|noord brabant|gelderland|overijssel|friesland
LU:luxembourg|esch sur alzette|differdange|dudelange
ES:madrid|barcelona|sevilla|zaragoza|malaga|murcia|palma de mallorca|bilbao|alicante|valladolid|vigo|gijon|vitoria|vitoria gasteiz|donostia|san sebastian|pamplona|oviedo|la coruna|a coruna|almeria|girona|tarragona|lleida|cadiz|huelva|jaen|andalucia|cataluna|catalunya|gipuzkoa|guipuzcoa|bizkaia|vizcaya|alava|navarra|galicia|pais vasco|comunidad valenciana|castellon|pontevedra|badajoz|caceres|cantabria|aragon
MX:ciudad de mexico|mexico city|cdmx|guadalajara|monterrey|puebla|tijuana|ciudad juarez|cancun|queretaro|chihuahua|hermosillo|culiacan|aguascalientes|jalisco|nuevo leon|guanajuato|veracruz|michoacan|oaxaca|chiapas|yucatan|quintana roo|sinaloa|sonora|tabasco|tamaulipas|coahuila|zapopan|toluca|saltillo|morelos
AR:buenos aires|caba|rosario|mendoza|la plata|mar del plata|tucuman|san miguel de tucuman|neuquen|bahia blanca|entre rios|misiones|chaco
CL:santiago de chile|valparaiso|concepcion|vina del mar|antofagasta|temuco|rancagua|iquique|puerto montt|providencia|las condes|nunoa|region metropolitana
CO:bogota|medellin|cali|barranquilla|cartagena de indias|bucaramanga|pereira|cucuta|ibague|antioquia|cundinamarca|valle del cauca|atlantico|santander de colombia|manizales
PE:lima|arequipa|trujillo pe|chiclayo|piura|cusco|iquitos|miraflores|callao
EC:quito|guayaquil|cuenca ec|ambato|pichincha|guayas
VE:caracas|maracaibo|barquisimeto|maracay|zulia|carabobo
UY:montevideo|punta del este|canelones
BR:sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre|belem|goiania|guarulhos|campinas|florianopolis|natal|minas gerais|parana|bahia|santa catarina|rio grande do sul|pernambuco|ceara|espirito santo|goias|maranhao|vitoria es|ribeirao preto|uberlandia
PT:lisboa|lisbon|porto|braga|coimbra|aveiro|faro|setubal|amadora|funchal|leiria|viseu|evora|guimaraes|vila nova de gaia|cascais|sintra|matosinhos|almada|algarve|acores
IT:roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|modena|bergamo|perugia|cagliari|lombardia|lazio|campania|sicilia|veneto|piemonte|puglia|toscana|emilia romagna|sardegna|liguria|rimini|lecce|salerno
PL:warszawa|warsaw|krakow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|katowice|bialystok|gdynia|rzeszow|mazowieckie|malopolskie|slaskie|dolnoslaskie|wielkopolskie|pomorskie
CZ:praha|prague|brno|ostrava|plzen|liberec|olomouc|ceske budejovice|hradec kralove|pardubice|zlin
SK:bratislava|kosice|presov|zilina|banska bystrica|nitra|trnava|trencin
HU:budapest|debrecen|szeged|miskolc|pecs|gyor|nyiregyhaza|kecskemet
RO:bucuresti|bucharest|cluj napoca|timisoara|iasi|constanta|craiova|brasov|galati|ploiesti|oradea
BG:sofia|plovdiv|varna|burgas|софия|пловдив|варна|бургас
GR:athina|athens|thessaloniki|patra|iraklio|larisa|αθηνα|θεσσαλονικη|πατρα
TR:istanbul|ankara|izmir|bursa|antalya|adana|konya|gaziantep|kayseri|mersin|eskisehir|kadikoy|besiktas
SE:stockholm|goteborg|gothenburg|malmo|uppsala|vasteras|orebro|linkoping|helsingborg|jonkoping|norrkoping|lund|umea|gavle
DK:kobenhavn|copenhagen|aarhus|arhus|odense|aalborg|esbjerg|randers|kolding|horsens|vejle|roskilde
NO:oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|tromso|sandnes|bodo|alesund
FI:helsinki|espoo|tampere|vantaa|oulu|turku|jyvaskyla|lahti|kuopio
IS:reykjavik|kopavogur|akureyri
EE:tallinn|tartu|narva|parnu
LV:riga|daugavpils|liepaja|jelgava
LT:vilnius|kaunas|klaipeda|siauliai
HR:zagreb|split|rijeka|osijek|zadar
SI:ljubljana|maribor|celje|kranj
RS:beograd|belgrade|novi sad|nis|kragujevac|београд|нови сад
UA:kyiv|kiev|kharkiv|odesa|odessa|dnipro|lviv|київ|харків|одеса|дніпро|львів
RU:moskva|moscow|москва|санкт петербург|saint petersburg|новосибирск|екатеринбург|казань|нижнии новгород|челябинск|самара|омск|ростов на дону|уфа|красноярск|пермь|воронеж|волгоград|краснодар
KZ:almaty|astana|алматы|астана|shymkent|караганда
IL:tel aviv|jerusalem|haifa|beer sheva|תל אביב|ירושלים|חיפה
AE:dubai|abu dhabi|sharjah|ajman|دبي|ابوظبي|الشارقه
SA:riyadh|jeddah|dammam|makkah|madinah|الرياض|جده|الدمام
EG:cairo|alexandria|giza|القاهره|الاسكندريه|الجيزه
MA:casablanca|rabat|marrakech|tanger|agadir|fes
NG:lagos|abuja|kano|ibadan|port harcourt|benin city
KE:nairobi|mombasa|kisumu|nakuru
GH:accra|kumasi|tamale
TH:bangkok|krung thep|chiang mai|phuket|pattaya|nonthaburi|khon kaen|hat yai|กรุงเทพ|กรุงเทพมหานคร|เชียงใหม่|ภูเก็ต|นนทบุรี|ชลบุรี
ID:jakarta|jakarta selatan|jakarta pusat|jakarta barat|jakarta timur|surabaya|bandung|medan|semarang|makassar|palembang|tangerang|depok|bekasi|yogyakarta|denpasar|bali|jawa barat|jawa timur|jawa tengah|dki jakarta|malang|bogor
MY:kuala lumpur|johor bahru|penang|pulau pinang|george town|ipoh|shah alam|petaling jaya|kuching|kota kinabalu|selangor|johor|sabah|sarawak|melaka|perak|kedah
SG:singapore|singapura
PH:manila|quezon city|cebu|cebu city|davao|davao city|makati|taguig|pasig|caloocan|metro manila|baguio|iloilo
KR:seoul|busan|incheon|daegu|daejeon|gwangju|서울|부산|인천|대구|대전|광주|경기도|서울특별시
JP:tokyo|osaka|kyoto|yokohama|nagoya|sapporo|kobe|fukuoka|sendai|hiroshima
CN:beijing|shanghai|guangzhou|shenzhen|chengdu|hangzhou|wuhan|nanjing|tianjin|chongqing|xian|suzhou
TW:taipei|kaohsiung|taichung|tainan|taoyuan|hsinchu
HK:hong kong|kowloon|tsim sha tsui|new territories|wan chai`;

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** Folded place name → countries that have it; read when first asked for. */
export function placeCountries(): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table;
  const map = new Map<string, string[]>();
  for (const line of PLACES.split("\n")) {
    const country = line.slice(0, 2);
    for (const name of line.slice(3).split("|")) {
      const key = foldKey(name);
      const known = map.get(key);
      if (known === undefined) map.set(key, [country]);
      else if (!known.includes(country)) known.push(country);
    }
  }
  return (table = map);
}
