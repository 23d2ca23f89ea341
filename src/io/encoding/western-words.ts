import { lookup } from "../../model/lookup.ts";

/**
 * Words with letters beyond A–Z that stand in nearly every customer list of a language: headers, given names, towns
 * and streets, small. They show that a page is the right one where the letters alone could be another language's.
 */
const WORDS: Readonly<Record<string, string>> = lookup({
  de: "straße größe müller jürgen günther günter jörg björn käthe bärbel sören böhm köhler schäfer krüger schröder böttcher weiß groß lüdke krämer jäger möller kühn hübner grün götz münchen köln düsseldorf nürnberg würzburg lübeck münster göttingen tübingen österreich zürich gießen fürth saarbrücken osnabrück bahnhofstraße hauptstraße für geschäft länge geändert nächster übersicht",
  fr: "prénom prénoms téléphone téléphones société sociétés numéro créé modifié régime éric hélène françois françoise rené renée andré andrée stéphane stéphanie frédéric jérôme cécile aurélie amélie léa zoé noël joël gaël mickaël raphaël thérèse geneviève célibataire lefèvre béranger garçon orléans nîmes besançon saint-étienne angoulême béziers sète rhône isère côte forêt chêne chênes allée allées église général résidence bâtiment étage république liberté département civilité pénalité référence désabonné",
  es: "código dirección teléfono número país población creación última contraseña señor señora josé maría muñoz núñez ibáñez peña garcía martínez rodríguez fernández lópez gonzález pérez sánchez gómez jiménez hernández díaz álvarez gutiérrez ramírez vázquez domínguez suárez andrés ángel jesús inés mónica sofía lucía málaga cádiz córdoba león españa coruña méxico bogotá medellín perú panamá",
  pt: "código endereço número município observação observações situação país são joão gonçalves conceição araújo josé antónio antônio mário luís sérgio mónica mônica patrícia letícia simões magalhães guimarães brandão leitão falcão galvão brasília goiânia maranhão ceará pará piauí évora setúbal praça edifício",
  it: "città località società attività nicolò niccolò forlì cantù università perché libertà unità comunità qualità identità",
  nordic:
    "förnamn företag född kön anmärkning åsa öberg jörgen sjöström lindström bergström åström nyström sjöberg sjögren göran björk björn håkan märta malmö göteborg västerås örebro linköping norrköping jönköping umeå gävle växjö luleå södertälje vägen gränd søren jørgen jørgensen sørensen kjær kjærgaard bjørn åse øystein håkon ærø århus ålborg københavn nørregade vestergård tromsø bodø ålesund hämeenkatu jyväskylä hämeenlinna seinäjoki järvinen mäkinen mäkelä hämäläinen heikkilä sähköposti",
  is: "guðrún þórður sigurðsson þorláksdóttir kópavogur reykjavík ísafjörður hafnarfjörður símanúmer jónsdóttir guðmundsdóttir guðmundsson þóra",
});

let known: ReadonlySet<string> | undefined;

/** Whether a small word is one of a western language that a customer list often holds. */
export function isWesternWord(word: string): boolean {
  known ??= new Set(Object.values(WORDS).flatMap((list) => list.split(" ")));
  return known.has(word);
}
