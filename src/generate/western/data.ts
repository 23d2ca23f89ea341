/** Words the American and German customer lists are made of; common names, no persons. */
export interface WesternWords {
  readonly header: readonly string[];
  readonly file: string;
  readonly branch: string;
  readonly code: string;
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly families: readonly string[];
  readonly streets: readonly string[];
  /** City, region, head of the postal code, area code. */
  readonly towns: readonly (readonly [string, string, string, string])[];
  readonly domains: readonly string[];
  readonly male1: string;
  readonly female1: string;
  /** Full and short forms of one given name. */
  readonly nicknames: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly segments: readonly string[];
  readonly notes: readonly string[];
  readonly optOut: readonly string[];
  readonly yes: string;
  readonly no: string;
}

const words = (text: string): readonly string[] => text.split(" ");
const rows = (text: string): readonly (readonly [string, string, string, string])[] =>
  text.split(";").map((row) => {
    const [a = "", b = "", c = "", d = ""] = row.split("|");
    return [a, b, c, d];
  });

export const AMERICAN: WesternWords = {
  header:
    "Customer ID,First Name,Last Name,Phone,Mobile,Email,Street,City,State,ZIP,Birth Date,Gender,Company,Last Order,Total Spent,Source,Segment,Notes,Email Consent".split(
      ",",
    ),
  file: "customers.csv",
  branch: "store",
  code: "C",
  male: words(
    "James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Christian Walter Keith Austin Roger Terry Sean Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel Bruce Logan Billy Joe Alan Juan Elijah Willie Albert Wayne Randy Mason Vincent Liam Roy Bobby Caleb Bradley Russell Lucas",
  ),
  female: words(
    "Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah Lisa Nancy Sandra Betty Ashley Emily Kimberly Margaret Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie Victoria Joyce Lauren Kelly Christina Ruth Joan Virginia Judith Evelyn Hannah Andrea Megan Cheryl Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice Kathryn Ann Isabella Judy Charlotte Julia Grace Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana Brittany Theresa Kayla Alexis Doris Lori Tiffany",
  ),
  families: words(
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez O'Brien McDonald Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham McCoy Ortega Hamilton Wallace Gibson Fields Schultz Walsh Olson Hansen Weber Knight Duncan Snyder Hart Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson Fields Gutierrez Ryan Schmidt Carr Vasquez Castillo Wheeler Chapman Oliver Montgomery Richards Williamson Johnston Banks Meyer Bishop McCarthy Howell Alvarez Morrison Fernandez Garza Harvey Little Burton Stanley Nguyen George Jacobs Reid Kim Fuller Lynch Dean Gilbert Garrett Romero Welch Larson Frazier Burke Hanson Day Mendoza Moreno Bowman Medina Fowler Brewer Hoffman Carlson Silva Pearson Holland Douglas Fleming Jensen Vargas Byrd Davidson Hopkins May Terry Herrera Wade Soto Walters Curtis Neal Caldwell Lowe Jennings Barnett Graves Jimenez Horton Shelton Barrett Obrien Castro Sutton Gregory McKinney Lucas Miles Craig Rodriquez Chambers Holt Lambert Fletcher Watts Bates Hale Rhodes Pena Beck Newman Haynes McDaniel Mendez Bush Vaughn Parks Dawson Santiago Norris Hardy Love Steele Curry Powers Schneider Barker Guzman Page Munoz Ball Keller Chandler Weber Leonard Walsh Lyons Ramsey Wolfe Mullins Benson Sharp Bowen Daniel Barber Cummings Hines Baldwin Griffith Valdez Hubbard Salazar Reeves Warner Stevenson Burgess Santos Tate Cross Garner Mann Mack Moss Thornton Dennis McGee Farmer Delgado Aguilar Vega Glover Manning Cohen Harmon Rodgers Robbins Newton Todd Blair Higgins Ingram Reese Cannon Strickland Townsend Potter Goodwin Walton Rowe Hampton Ortega Patton Swanson Joseph Francis Goodman Maldonado Yates Becker Erickson Hodges Rios Conner Adkins Webster Norman Malone Hammond Flowers Cobb Moody Quinn Blake Maxwell Pope Floyd Osborne Paul McCarthy Guerrero Lindsey Estrada Sandoval Gibbs Tyler Gross Fitzgerald Stokes Doyle Sherman Saunders Wise Colon Gill Alvarado Greer Padilla Simon Waters Nunez Ballard Schwartz McBride Houston Christensen Klein Pratt Briggs Parsons McLaughlin Zimmerman French Buchanan Moran Copeland Roy Pittman Brady McCormick Holloway Brock Poole Frank Logan Owen Bass Marsh Drake Wong Jefferson Park Morton Abbott Sparks Patrick Norton Huff Clayton Massey Lloyd Figueroa Carson Bowers Roberson Barton Tran Lamb Harrington Casey Boone Cortez Clarke Mathis Singleton Wilkins Cain Bryan Underwood Hogan McKenzie Collier Luna Phelps McGuire Allison Bridges Wilkerson Nash Summers Atkins",
  ),
  streets:
    "Main St,Oak Ave,Maple St,Cedar Ln,Park Ave,Washington St,Lake Dr,Hill Rd,Elm St,Pine St,2nd St,3rd Ave,N Walnut St,S Church St,River Rd,Sunset Blvd,Highland Ave,Franklin St,Jefferson Ave,Chestnut St,Spring Ct,Meadow Ln,Forest Dr,Ridge Rd,Willow Way,W 5th St,E Broadway,Lincoln Ave,College St,Mill Rd".split(
      ",",
    ),
  towns: rows(
    "New York|NY|100|212;Brooklyn|NY|112|718;Los Angeles|CA|900|213;San Diego|CA|921|619;Chicago|IL|606|312;Houston|TX|770|713;Austin|TX|787|512;Dallas|TX|752|214;Phoenix|AZ|850|602;Philadelphia|PA|191|215;Columbus|OH|432|614;Charlotte|NC|282|704;Seattle|WA|981|206;Denver|CO|802|303;Boston|MA|021|617;Portland|OR|972|503;Atlanta|GA|303|404;Miami|FL|331|305;Springfield|IL|627|217;Springfield|MO|658|417;Madison|WI|537|608;Omaha|NE|681|402",
  ),
  domains: [
    "gmail.com",
    "gmail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "mail.example.com",
  ],
  male1: "Male",
  female1: "Female",
  nicknames: {
    Robert: "Bob",
    William: "Bill",
    James: "Jim",
    Michael: "Mike",
    Richard: "Rick",
    Joseph: "Joe",
    Thomas: "Tom",
    Christopher: "Chris",
    Daniel: "Dan",
    Matthew: "Matt",
    Anthony: "Tony",
    Elizabeth: "Liz",
    Jennifer: "Jen",
    Margaret: "Peggy",
    Patricia: "Pat",
    Katherine: "Kate",
    Deborah: "Debbie",
    Susan: "Sue",
    Edward: "Ed",
    Samuel: "Sam",
    Benjamin: "Ben",
  },
  sources: ["Facebook", "Google Ads", "Referral", "Website", "Walk-in", "Trade show", ""],
  segments: ["Retail", "Wholesale", "VIP", "Loyal", ""],
  notes: ["call after 5pm", "prefers email", "gate code on file", "ships to office", ""],
  optOut: ["do not call", "unsubscribe", "no marketing please"],
  yes: "Yes",
  no: "No",
};

export const GERMAN: WesternWords = {
  header:
    "Kundennummer,Vorname,Nachname,Telefon,Mobil,E-Mail,Straße,Ort,Bundesland,PLZ,Geburtsdatum,Geschlecht,Firma,Letzter Kauf,Umsatz,Quelle,Gruppe,Notizen,Newsletter".split(
      ",",
    ),
  file: "kunden.csv",
  branch: "filiale",
  code: "K",
  male: words(
    "Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Hans Bernd Thorsten Matthias Helmut Walter Martin Heinz Jörg Rolf Sven Alexander Markus Karl Rainer Jan Daniel Tobias Sebastian Florian Philipp Felix Jonas Lukas Maximilian Paul Tim Niklas Leon Björn Götz Johannes Friedrich",
  ),
  female: words(
    "Maria Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine Hildegard Anna Birgit Barbara Gerda Ute Angelika Heike Stefanie Julia Katharina Nicole Sandra Anja Melanie Christina Laura Lena Sophie Johanna Lea Käthe Jutta Silke Kerstin Marlies Annegret Franziska Theresa Friederike Jana",
  ),
  families: words(
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Yılmaz Kaya Nowak Kowalski Öztürk Großmann Weiss Strauß Preuß Jansen Janssen Petersen Hansen Brückner Götz Löffler Wenzel Ackermann Ebert Nagel Hein Kruse Thiel Dreyer Steiner Bachmann Lutz Reuter Schütz Förster Hübner Körner Nickel Böttcher Döring Gärtner Rößler Sander Ritter Blum Ernst Kirchner Unger Geiger Noack Haase Hesse Hermann Kunz Barth Stahl Bock Wirth Lindner Heinze Marx Moritz Pieper Paul Riedel Rudolph Seifert Stark Ulrich Urban Wendt Witt Zander von Bergen",
  ).filter((word) => word !== "von" && word !== "Bergen"),
  streets:
    "Hauptstraße,Bahnhofstraße,Schulstraße,Gartenstraße,Dorfstraße,Bergstraße,Lindenstraße,Kirchweg,Waldstraße,Ringstraße,Goethestraße,Schillerstraße,Am Markt,Mozartweg,Feldstraße,Wiesenweg,Jahnstraße,Friedrichstraße,Rosenweg,Mühlenweg,Birkenallee,Beethovenplatz,Industriestraße,Parkstraße,Breite Straße".split(
      ",",
    ),
  towns: rows(
    "Berlin|Berlin|101|030;Hamburg|Hamburg|203|040;München|Bayern|803|089;Köln|Nordrhein-Westfalen|506|0221;Frankfurt am Main|Hessen|603|069;Stuttgart|Baden-Württemberg|701|0711;Düsseldorf|Nordrhein-Westfalen|402|0211;Leipzig|Sachsen|041|0341;Dresden|Sachsen|010|0351;Hannover|Niedersachsen|301|0511;Nürnberg|Bayern|904|0911;Bremen|Bremen|281|0421;Münster|Nordrhein-Westfalen|481|0251;Freiburg im Breisgau|Baden-Württemberg|791|0761;Kassel|Hessen|341|0561;Rostock|Mecklenburg-Vorpommern|180|0381;Erfurt|Thüringen|990|0361",
  ),
  domains: ["gmx.de", "web.de", "gmail.com", "t-online.de", "posteo.de", "mail.example.de"],
  male1: "m",
  female1: "w",
  nicknames: {
    Johannes: "Hannes",
    Wolfgang: "Wolf",
    Alexander: "Alex",
    Maximilian: "Max",
    Sebastian: "Basti",
    Katharina: "Kathi",
    Elisabeth: "Lisa",
    Susanne: "Susi",
    Andreas: "Andi",
    Stefan: "Steffen",
    Matthias: "Matze",
    Christina: "Tina",
    Gabriele: "Gabi",
    Friedrich: "Fritz",
  },
  sources: ["Facebook", "Google", "Empfehlung", "Webseite", "Laden", "Messe", ""],
  segments: ["Privat", "Großhandel", "VIP", "Stammkunde", ""],
  notes: ["nach 17 Uhr anrufen", "nur per E-Mail", "Lieferung an Büro", ""],
  optOut: ["keine Werbung", "nicht anrufen", "Newsletter abbestellt"],
  yes: "Ja",
  no: "Nein",
};
