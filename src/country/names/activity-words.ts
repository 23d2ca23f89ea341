/** What a company does, as it stands in its name: abbreviation and full words, plain lower case. */
const SHORT = `tm:thuong mai,dv:dich vu,sx:san xuat,xd:xay dung,xnk:xuat nhap khau,dt:dau tu,pt:phat trien,kt:ky thuat,cn:cong nghe,vt:van tai,vn:viet nam,tmdv:thuong mai dich vu,sxtm:san xuat thuong mai,tmsx:thuong mai san xuat,dl:du lich,kd:kinh doanh,tv:tu van,tk:thiet ke,nk:nhap khau,xk:xuat khau,dp:duoc pham,tbyt:thiet bi y te,vtyt:vat tu y te,vlxd:vat lieu xay dung,ns:nong san,nls:nong lam san,ts:thuy san,hs:hai san,cb:che bien,cbts:che bien thuy san,cbtp:che bien thuc pham,lttp:luong thuc thuc pham,tacn:thuc an chan nuoi,bvtv:bao ve thuc vat,bds:bat dong san,bhld:bao ho lao dong,qc:quang cao,tmxd:thuong mai xay dung,tmxnk:thuong mai xuat nhap khau,dvvt:dich vu van tai,mtv:,sg:sai gon,hn:ha noi,intl:international,mfg:manufacturing,svc:service,svcs:services,assoc:associates,assn:association,bros:brothers,ctr:center,centre:center,natl:national,mgmt:management,dept:department,univ:university,ins:insurance,mkt:market,gebr:gebruder,ges:gesellschaft,str:strasse`;

/** Activities that are no part of the own name. */
const ACTIVITIES =
  "thuong mai,dich vu,san xuat,xay dung,xuat nhap khau,nhap khau,xuat khau,dau tu,phat trien,ky thuat,cong nghe,van tai,vat tu,kinh doanh,tu van,thiet ke,du lich,va,the,and,und,et,of,von";

/** Abbreviation → full words, possibly none. */
export const ACTIVITY_SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(",").map((pair) => {
    const [short = "", full = ""] = pair.split(":");
    return [short, full === "" ? [] : full.split(" ")];
  }),
);

/** Kinds of shop in their short form, which mean that at the front of a name only: `NT Minh Châu`. */
export const FRONT_SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["nt", ["nha", "thuoc"]],
  ["qt", ["quay", "thuoc"]],
  ["ks", ["khach", "san"]],
  ["ch", ["cua", "hang"]],
]);

/** Activities as word lists, longest first. */
export const ACTIVITY_WORDS: readonly (readonly string[])[] = ACTIVITIES.split(",")
  .map((words) => words.split(" "))
  .sort((a, b) => b.length - a.length);

/** Those of the words below that are nobody's family name: one is enough, even in a name of two words. */
export const SURE_BUSINESS: ReadonlySet<string> = new Set(
  "restaurant hotel motel university hospital pharmacy foundation committee association company construction insurance enterprises industries railway railroad brokerage photography bakery clinic consulting services solutions systems technologies logistics holdings investments apotheke metzgerei backerei druckerei versicherung sparkasse stiftung verein steakhouse pizzeria museum library corporation".split(
    " ",
  ),
);
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  "company group groups services service management associates association foundation university college church school schools bank restaurant hotel motel center centre committee citizens union partners partnership enterprise enterprises industries construction insurance realty properties property systems solutions consulting consultants international club cafe grill bakery pharmacy clinic hospital deli motors council institute trust fund holdings investments investment supply supplies store stores shop market salon studio studios electric plumbing landscaping farms farm ministries academy department county federation society agency laboratories laboratory manufacturing transportation trucking distributors distributing contractors contracting builders roofing hardware financial securities capital media network technologies technology software communications energy petroleum museum library theatre theater corporation district authority commission board bureau ministry office offices pub tavern diner pizzeria steakhouse bros brothers apotheke praxis autohaus backerei metzgerei kanzlei werkstatt stiftung verein gesellschaft handel handels reisen druckerei gasthaus gaststatte friseur immobilien versicherung sparkasse hochschule gemeinde behorde verlag railway railroad brokerage photography outlet paving gallery packers mfg dba pac fsb cabinets assoc cooperative travel tours cleaning logistics imports exports catering florist jewelers nursery towing express foods homes asphalt alarm rentals rental".split(
    " ",
  ),
);

/** The same outside Vietnam, where `Lan Spa` is a shop and no Ms Lan with a spa: one is enough. */
export const SURE_ABROAD: ReadonlySet<string> = new Set(
  "attorneys cpas dentistry orthodontics pediatrics pediatric chiropractic automotive exterminators apartments cathedral basilica convent parsonage monastery synagogue mosque tribe tribes coalition alliance republican democratic elementary kindergarten preschool preparatory institute telecom telecommunications biotech pharmaceuticals pharma furniture printing grocery machinery plumbing landscaping roofing trucking distributors contractors builders realtors realty catering hyundai mitsubishi volvo toyota motorsports dental medical obstetrics gynecology cardiology dermatology oncology radiology urology neurology orthopedics orthopaedics anesthesia anesthesiology ophthalmology psychiatry physiotherapy veterinary electrical mechanical telepresence karate leadership training inc llc ltd gmbh corp plc llp pllc incorporated etc etal assn hospice daycare childcare brewpub insurers lenders mortgage mortgages payroll staffing recruiting outsourcing webdesign ecommerce fitnessstudio steuerberater rechtsanwalte rechtsanwaltskanzlei steuerkanzlei ingenieurburo architekturburo zahnarztpraxis arztpraxis tierarztpraxis fahrschule reiseburo blumenladen buchhandlung schreinerei tischlerei malerbetrieb elektrotechnik haustechnik gartenbau hausverwaltung wohnungsbau grundschule gymnasium kindergarten feuerwehr sportverein kirchengemeinde landratsamt finanzamt restaurante ristorante pizzaria panaderia ferreteria inmobiliaria constructora transportes comercial servicios servicos".split(
    " ",
  ),
);
/** And those that need company. */
export const BUSINESS_ABROAD: ReadonlySet<string> = new Set(
  "dental dentist college cemetery chapel temple pizza pizzas books liquor auto autos glass press concrete care county party center management administrative leasing renting schools seminary rehab nursing apts government league local furniture brands music signs designs productions entertainment interiors architects engineers optical vision wellness yoga fitness gym dance tattoo barber barbers nails hair spa beauty laundry cleaners storage freight shipping marine aviation airlines dairy beer brewing brewery winery vineyards ranch orchard orchards gardens tribune news radio broadcasting films pictures records republicans democrats voters campaign veterans lutheran baptist methodist presbyterian catholic episcopal congregation production design tech technik living cabinet cabinets plaza bowl review nation police sonic surf teeth village valley training education educational political action chapter gas oil energy honda chevrolet nissan implement practice cu hs coffee tea city town township parish diocese house place health plans".split(
    " ",
  ),
);

/** Words firms put in front that nobody is called by: `United Way`, `Northern Star`. */
export const FIRM_FRONTS: ReadonlySet<string> = new Set(
  "super ultimate united national global universal advanced premier better experienced northern southern eastern western northwest northeast southwest southeast northwestern northeastern southwestern southeastern midwest pacific atlantic metro metropolitan complete perfect elite digital smart international european asian continental bipartisan independent professional creative dynamic integrated strategic innovative superior mega federal regional municipal interstate american total quality standard modern allied first".split(
    " ",
  ),
);

/** Trades in the names of Vietnamese shops that no person bears there, behind what the shop is called: `Lan Spa`. */
export const TRADES_AT_HOME: ReadonlySet<string> = new Set(
  "spa coffee cafe nail nails mobile salon studio shop boutique beauty bakery mart milktea homestay karaoke".split(
    " ",
  ),
);
