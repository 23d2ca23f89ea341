/**
 * Countries as `alpha-2|alpha-3|names`: the English name first, then other English, Vietnamese and German ones.
 * Written by country-names.generate.ts from npm i18n-iso-countries 7.14.0 (MIT, Dmitry Semigradsky
 * and contributors). Do not edit.
 */
export const COUNTRY_NAMES = `AD|AND|Andorra
AE|ARE|United Arab Emirates|UAE|Các Tiểu Vương Quốc Ả Rập Thống Nhất|Vereinigte Arabische Emirate
AF|AFG|Afghanistan
AG|ATG|Antigua and Barbuda|Antigua và Barbuda|Antigua und Barbuda
AI|AIA|Anguilla
AL|ALB|Albania|Albanien
AM|ARM|Armenia|Armenien
AO|AGO|Angola
AQ|ATA|Antarctica|Antarktis
AR|ARG|Argentina|Argentinien
AS|ASM|American Samoa|Amerikanisch-Samoa
AT|AUT|Austria|Österreich
AU|AUS|Australia|Úc|Australien
AW|ABW|Aruba
AX|ALA|Åland Islands|Aland Islands|Quần đảo Aland|Åland
AZ|AZE|Azerbaijan|Aserbaidschan
BA|BIH|Bosnia and Herzegovina|Bosnia và Herzegovina|Bosnien und Herzegowina
BB|BRB|Barbados
BD|BGD|Bangladesh|Bangladesch
BE|BEL|Belgium|Bỉ|Belgien
BF|BFA|Burkina Faso
BG|BGR|Bulgaria|Bulgarien
BH|BHR|Bahrain
BI|BDI|Burundi
BJ|BEN|Benin
BL|BLM|Saint Barthélemy|Saint-Barthélemy
BM|BMU|Bermuda
BN|BRN|Brunei Darussalam
BO|BOL|Bolivia|Bolivien
BQ|BES|Bonaire, Sint Eustatius and Saba|Bonaire, Sint Eustatius và Saba|Bonaire
BR|BRA|Brazil|Brasilien
BS|BHS|Bahamas
BT|BTN|Bhutan
BV|BVT|Bouvet Island|Đảo Bouvet|Bouvetinsel
BW|BWA|Botswana
BY|BLR|Belarus
BZ|BLZ|Belize
CA|CAN|Canada|Kanada
CC|CCK|Cocos (Keeling) Islands|Quần đảo Cocos (Keeling)|Kokosinseln
CD|COD|Democratic Republic of the Congo|Congo|Cộng hòa Dân chủ Công-gô|Kongo
CF|CAF|Central African Republic|Cộng hòa Trung Phi|Zentralafrikanische Republik
CG|COG|Republic of the Congo|Congo|Công-gô|Republik Kongo
CH|CHE|Switzerland|Thụy Sĩ|Schweiz
CI|CIV|Cote d'Ivoire|Côte d'Ivoire|Ivory Coast|Elfenbeinküste
CK|COK|Cook Islands|Quần đảo Cook|Cookinseln
CL|CHL|Chile
CM|CMR|Cameroon|Kamerun
CN|CHN|People's Republic of China|China|Trung Quốc
CO|COL|Colombia|Kolumbien
CR|CRI|Costa Rica
CU|CUB|Cuba|Kuba
CV|CPV|Cape Verde|Kap Verde
CW|CUW|Curaçao
CX|CXR|Christmas Island|Đảo Giáng sinh|Weihnachtsinsel
CY|CYP|Cyprus|Zypern
CZ|CZE|Czech Republic|Czechia|Cộng hòa Séc|Tschechische Republik|Tschechien
DE|DEU|Germany|Đức|Deutschland
DJ|DJI|Djibouti|Dschibuti
DK|DNK|Denmark|Đan Mạch|Dänemark
DM|DMA|Dominica
DO|DOM|Dominican Republic|Cộng hòa Dominica|Dominikanische Republik
DZ|DZA|Algeria|Algerien
EC|ECU|Ecuador
EE|EST|Estonia|Estland
EG|EGY|Egypt|Ai Cập|Ägypten
EH|ESH|Western Sahara|Tây Sahara|Westsahara
ER|ERI|Eritrea
ES|ESP|Spain|Tây Ban Nha|Spanien
ET|ETH|Ethiopia|Äthiopien
FI|FIN|Finland|Phần Lan|Finnland
FJ|FJI|Fiji|Fidschi
FK|FLK|Falkland Islands (Malvinas)|Quần đảo Falkland (Malvinas)|Falklandinseln
FM|FSM|Micronesia, Federated States of|Liên bang Micronesia|Mikronesien
FO|FRO|Faroe Islands|Quần đảo Faroe|Färöer
FR|FRA|France|Pháp|Frankreich
GA|GAB|Gabon|Gabun
GB|GBR|United Kingdom|UK|Great Britain|Vương quốc Anh|Vereinigtes Königreich|Großbritannien
GD|GRD|Grenada
GE|GEO|Georgia|Georgien
GF|GUF|French Guiana|Guyane thuộc Pháp|Französisch-Guayana
GG|GGY|Guernsey
GH|GHA|Ghana
GI|GIB|Gibraltar
GL|GRL|Greenland|Grönland
GM|GMB|Republic of The Gambia|The Gambia|Gambia
GN|GIN|Guinea
GP|GLP|Guadeloupe
GQ|GNQ|Equatorial Guinea|Äquatorialguinea
GR|GRC|Greece|Hy Lạp|Griechenland
GS|SGS|South Georgia and the South Sandwich Islands|Nam Georgia và Quần đảo Nam Sandwich|Südgeorgien und die Südlichen Sandwichinseln
GT|GTM|Guatemala
GU|GUM|Guam
GW|GNB|Guinea-Bissau
GY|GUY|Guyana
HK|HKG|Hong Kong|Hồng Kông|Hongkong
HM|HMD|Heard Island and McDonald Islands|Đảo Heard và Quần đảo Mcdonald|Heard und McDonaldinseln
HN|HND|Honduras
HR|HRV|Croatia|Kroatien
HT|HTI|Haiti
HU|HUN|Hungary|Ungarn
ID|IDN|Indonesia|Indonesien
IE|IRL|Ireland|Irland
IL|ISR|Israel
IM|IMN|Isle of Man|Đảo Man|Insel Man
IN|IND|India|Ấn Độ|Indien
IO|IOT|British Indian Ocean Territory|Lãnh thổ Ấn Độ Dương thuộc Anh|Britisches Territorium im Indischen Ozean
IQ|IRQ|Iraq|Irak
IR|IRN|Islamic Republic of Iran|Iran|Cộng hòa Hồi giáo Iran
IS|ISL|Iceland|Island
IT|ITA|Italy|Ý|Italien
JE|JEY|Jersey
JM|JAM|Jamaica|Jamaika
JO|JOR|Jordan|Jordanien
JP|JPN|Japan|Nhật Bản
KE|KEN|Kenya|Kenia
KG|KGZ|Kyrgyzstan|Kirgisistan
KH|KHM|Cambodia|Campuchia|Kambodscha
KI|KIR|Kiribati
KM|COM|Comoros|Komoren
KN|KNA|Saint Kitts and Nevis|Saint Kitts và Nevis|St. Kitts und Nevis
KP|PRK|North Korea|Triều Tiên|Nordkorea
KR|KOR|South Korea|Korea, Republic of|Republic of Korea|Hàn Quốc|Südkorea
KW|KWT|Kuwait|Cô-oét
KY|CYM|Cayman Islands|Quần đảo Cayman|Kaimaninseln
KZ|KAZ|Kazakhstan|Kasachstan
LA|LAO|Lao People's Democratic Republic|Cộng hòa Dân chủ nhân dân Lào|Laos
LB|LBN|Lebanon|Libanon
LC|LCA|Saint Lucia|St. Lucia
LI|LIE|Liechtenstein
LK|LKA|Sri Lanka
LR|LBR|Liberia
LS|LSO|Lesotho
LT|LTU|Lithuania|Litauen
LU|LUX|Luxembourg|Luxemburg
LV|LVA|Latvia|Lettland
LY|LBY|Libya|Libyen
MA|MAR|Morocco|Ma-rốc|Marokko
MC|MCO|Monaco
MD|MDA|Moldova, Republic of|Cộng hoà Moldova|Moldawien
ME|MNE|Montenegro
MF|MAF|Saint Martin (French part)|Saint Martin (phần Pháp)|Saint-Martin
MG|MDG|Madagascar|Madagaskar
MH|MHL|Marshall Islands|Quần đảo Marshall|Marshallinseln
MK|MKD|The Republic of North Macedonia|North Macedonia|Bắc Macedonia|Nordmazedonien
ML|MLI|Mali
MM|MMR|Myanmar
MN|MNG|Mongolia|Mông Cổ|Mongolei
MO|MAC|Macao|Ma Cao
MP|MNP|Northern Mariana Islands|Quần đảo Bắc Mariana|Nördliche Marianen
MQ|MTQ|Martinique
MR|MRT|Mauritania|Mauretanien
MS|MSR|Montserrat
MT|MLT|Malta
MU|MUS|Mauritius
MV|MDV|Maldives|Malediven
MW|MWI|Malawi
MX|MEX|Mexico|Mexiko
MY|MYS|Malaysia|Bán đảo Mã Lai
MZ|MOZ|Mozambique|Mosambik
NA|NAM|Namibia
NC|NCL|New Caledonia|Neukaledonien
NE|NER|Niger
NF|NFK|Norfolk Island|Đảo Norfolk|Norfolkinsel
NG|NGA|Nigeria
NI|NIC|Nicaragua
NL|NLD|Netherlands|The Netherlands|Netherlands (Kingdom of the)|Hà Lan|Niederlande
NO|NOR|Norway|Na Uy|Norwegen
NP|NPL|Nepal
NR|NRU|Nauru
NU|NIU|Niue
NZ|NZL|New Zealand|Neuseeland
OM|OMN|Oman
PA|PAN|Panama
PE|PER|Peru
PF|PYF|French Polynesia|Polynésie thuộc Pháp|Französisch-Polynesien
PG|PNG|Papua New Guinea|Papua-Neuguinea
PH|PHL|Philippines|Philippinen
PK|PAK|Pakistan
PL|POL|Poland|Ba Lan|Polen
PM|SPM|Saint Pierre and Miquelon|Saint Pierre và Miquelon|Saint-Pierre und Miquelon
PN|PCN|Pitcairn|Pitcairn Islands|Pitcairninseln
PR|PRI|Puerto Rico
PS|PSE|State of Palestine|Palestine|Lãnh thổ Palestine, bị chiếm đóng|Staat Palästina
PT|PRT|Portugal|Bồ Đào Nha
PW|PLW|Palau
PY|PRY|Paraguay
QA|QAT|Qatar|Katar
RE|REU|Reunion|Réunion
RO|ROU|Romania|Rumani|Rumänien
RS|SRB|Serbia|Serbien
RU|RUS|Russian Federation|Russia|Liên bang Nga|Nga|Russische Föderation|Russland
RW|RWA|Rwanda|Ruanda
SA|SAU|Saudi Arabia|Saudi-Arabien
SB|SLB|Solomon Islands|Quần đảo Solomon|Salomonen
SC|SYC|Seychelles|Seychellen
SD|SDN|Sudan
SE|SWE|Sweden|Thụy Điển|Schweden
SG|SGP|Singapore|Singapur
SH|SHN|Saint Helena|St. Helena
SI|SVN|Slovenia|Slowenien
SJ|SJM|Svalbard and Jan Mayen|Svalbard và Jan Mayen|Svalbard und Jan Mayen
SK|SVK|Slovakia|Slowakei
SL|SLE|Sierra Leone
SM|SMR|San Marino
SN|SEN|Senegal
SO|SOM|Somalia
SR|SUR|Suriname
SS|SSD|South Sudan|Nam Sudan|Südsudan
ST|STP|Sao Tome and Principe|Sao Tome và Principe|São Tomé und Príncipe
SV|SLV|El Salvador
SX|SXM|Sint Maarten (Dutch part)|Sint Maarten (phần Hà Lan)|Sint Maarten
SY|SYR|Syrian Arab Republic|Cộng Hòa Arab Syrian|Syrien, Arabische Republik
SZ|SWZ|Eswatini
TC|TCA|Turks and Caicos Islands|Quần đảo Turks và Caicos|Turks- und Caicosinseln
TD|TCD|Chad|Tschad
TF|ATF|French Southern Territories|Vùng đất phía Nam và châu Nam Cực thuộc Pháp|Französische Süd- und Antarktisgebiete
TG|TGO|Togo
TH|THA|Thailand|Thái Lan
TJ|TJK|Tajikistan|Tadschikistan
TK|TKL|Tokelau
TL|TLS|Timor-Leste|Osttimor
TM|TKM|Turkmenistan
TN|TUN|Tunisia|Tunesien
TO|TON|Tonga
TR|TUR|Türkiye|Turkey|Thổ Nhĩ Kỳ|Türkei
TT|TTO|Trinidad and Tobago|Trinidad và Tobago|Trinidad und Tobago
TV|TUV|Tuvalu
TW|TWN|Taiwan, Province of China|Taiwan|Đài Loan
TZ|TZA|United Republic of Tanzania|Tanzania|Cộng hòa Thống nhất Tanzania|Tansania, Vereinigte Republik|Tansania
UA|UKR|Ukraine
UG|UGA|Uganda
UM|UMI|United States Minor Outlying Islands|Quần đảo nhỏ hẻo lánh của Hoa Kỳ
US|USA|United States of America|United States|USA|U.S.A.|US|U.S.|Hợp chủng quốc Hoa Kỳ|Mỹ|Vereinigte Staaten von Amerika|Vereinigte Staaten
UY|URY|Uruguay
UZ|UZB|Uzbekistan|Usbekistan
VA|VAT|Holy See (Vatican City State)|Tòa Thánh (Thành phố Vatican)|Vatikanstadt
VC|VCT|Saint Vincent and the Grenadines|Saint Vincent và Grenadines|St. Vincent und die Grenadinen
VE|VEN|Venezuela
VG|VGB|Virgin Islands, British|Quần đảo Virgin, Anh|Britische Jungferninseln
VI|VIR|Virgin Islands, U.S.|Quần đảo Virgin, Hoa Kỳ|Amerikanische Jungferninseln
VN|VNM|Vietnam|Việt Nam
VU|VUT|Vanuatu
WF|WLF|Wallis and Futuna|Lãnh thổ quần đảo Wallis và Futuna|Wallis und Futuna
WS|WSM|Samoa
XK|XKK|Kosovo
YE|YEM|Yemen|Jemen
YT|MYT|Mayotte
ZA|ZAF|South Africa|Nam Phi|Südafrika
ZM|ZMB|Zambia|Sambia
ZW|ZWE|Zimbabwe|Simbabwe`;
