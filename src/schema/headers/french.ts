import type { HeaderLanguage } from "./define.ts";

/** French headers. */
export const FRENCH: HeaderLanguage = {
  language: "fr",
  countries: "FR BE CH CA LU MA TN DZ SN CI".split(" "),
  words: {
    full_name:
      "Nom complet|Nom et prénom|Nom et prénoms|Nom & prénom|Nom prénom|Prénom et nom|Prénom nom|Nom du client|Nom client",
    given_name: "Prénom|Prénoms",
    family_name: "Nom de famille|Nom d'usage|Nom patronymique",
    phone:
      "Tél.|Tél|Téléphone|Téléphone fixe|Tél. fixe|Portable|Tél. portable|Téléphone portable|Mobile|Tél. mobile|Téléphone mobile|N° de téléphone|Numéro de téléphone|Tél 1|Tél 2",
    email:
      "E-mail|Courriel|Mail|Adresse e-mail|Adresse mail|Adresse électronique|Adresse courriel|Mél",
    address: "Adresse|Adresse complète|Adresse postale|Rue|N° et rue|Voie|Adresse 1",
    address_2: "Complément d'adresse|Complément adresse|Adresse 2|Complément",
    postal_code: "Code postal|CP|C.P.|NPA|Code post.",
    city: "Ville|Commune|Localité",
    province: "Région|Canton|Département",
    country: "Pays",
    birth_date: "Date de naissance|Date naissance|Né(e) le|Né le|DDN|Naissance",
    gender: "Sexe|Genre",
    company: "Société|Entreprise|Raison sociale|Nom de la société|Organisme",
    tax_id:
      "SIRET|SIREN|N° SIRET|N° SIREN|N° TVA|Numéro de TVA|TVA intracommunautaire|N° TVA intracommunautaire|N° TVA intracom",
    customer_code:
      "Code client|N° client|No client|Numéro client|Numéro de client|Réf. client|Référence client|Id client|Identifiant client|N° adhérent|Numéro adhérent|N° patient|N° dossier|N° de client|Numéro de client|Réf. client",
    consent:
      "Accepte newsletter|Accepte la newsletter|Inscrit newsletter|Inscrit à la newsletter|Abonné newsletter|Opt-in e-mail|Consentement|Consentement RGPD|Accepte les offres|Accepte e-mailing",
    notes: "Remarques|Remarque|Commentaire|Commentaires|Observations",
    created_at:
      "Date création|Date de création|Créé le|Date d'inscription|Date inscription|Date d'ajout|Date d'adhésion|Date d'inscription|Inscrit le|Date adhésion",
    updated_at:
      "Date de modification|Date modification|Modifié le|Date de mise à jour|Mis à jour le",
    last_purchase:
      "Dernier achat|Date dernier achat|Date du dernier achat|Dernière commande|Date dernière commande",
    first_purchase: "Premier achat|Date premier achat|Première commande",
    total_spend:
      "CA HT|CA TTC|CA total|Chiffre d'affaires|Montant total|Total achats|Total dépensé",
    salutation: "Civilité|Titre de civilité|Civ.",
    job_title: "Fonction|Poste|Profession",
    website: "Site web|Site internet",
    order_count: "Nb commandes|Nombre de commandes|Nb de commandes|Nb achats|Nombre d'achats",
  },
};
