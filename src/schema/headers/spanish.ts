import type { HeaderLanguage } from "./define.ts";

/** Spanish headers, of Spain and the Americas. */
export const SPANISH: HeaderLanguage = {
  language: "es",
  countries: "ES MX AR CO CL PE EC VE UY GT CR PA DO BO PY SV HN NI PR".split(" "),
  words: {
    full_name:
      "Nombre y apellidos|Nombre y apellido|Nombre completo|Apellidos y nombre|Apellidos, nombre|Nombre del cliente|Nombre cliente|Titular",
    given_name: "Nombres|Primer nombre|Nombre de pila",
    family_name: "Apellidos|Apellido|Primer apellido|Apellido paterno",
    phone:
      "Teléfono|Teléfonos|Tel.|Telf.|Tlf.|Tfno.|Tfno|Tlfno|Móvil|Teléfono móvil|Tel. móvil|Celular|Teléfono celular|Nº de teléfono|Número de teléfono|Teléfono fijo|Fijo|Teléfono de contacto|Teléfono 1|Teléfono 2|Núm. teléfono",
    email:
      "Correo|Correo electrónico|E-mail|Email|Dirección de correo|Dirección de correo electrónico|Mail",
    address:
      "Dirección|Domicilio|Dirección completa|Dirección postal|Calle|Calle y número|Domicilio fiscal|Nombre de vía|Nombre de la vía|Nombre vía",
    postal_code: "CP|C.P.|Código postal|Cód. postal|Cod postal|Cpostal",
    city: "Población|Localidad|Ciudad|Municipio",
    province:
      "Provincia|Estado/Provincia|Comunidad autónoma|Entidad federativa|Departamento (lugar)",
    district: "Colonia|Distrito",
    country: "País",
    birth_date:
      "Fecha de nacimiento|Fecha nacimiento|F. nacimiento|Fec. nac.|Nacimiento|Fecha nac.|F. nac.",
    gender: "Sexo|Género",
    company: "Empresa|Razón social|Compañía|Nombre de la empresa|Sociedad",
    tax_id:
      "NIF|CIF|NIF/CIF|CIF/NIF|N.I.F.|C.I.F.|RFC|CUIT|CUIT/CUIL|RUC|NIT|RUT|DNI/NIF|NIF/DNI|NIF/NIE",
    national_id:
      "DNI|NIE|DNI/NIE|D.N.I.|CUIL|CURP|Cédula|Cédula de ciudadanía|Documento de identidad|Nº documento",
    customer_code:
      "ID cliente|Código cliente|Código de cliente|Cód. cliente|Nº cliente|Núm. cliente|Número de cliente|Cliente ID|Cod cliente",
    notes: "Notas|Observaciones|Comentarios|Comentario",
    created_at: "Fecha de alta|Fecha alta|Alta|Fecha de creación|Fecha de registro|Fecha creación",
    updated_at:
      "Fecha de modificación|Última modificación|Última actualización|Fecha de actualización",
    last_purchase: "Última compra|Fecha última compra|Fecha de última compra",
    first_purchase: "Primera compra|Fecha primera compra",
    total_spend: "Importe total|Total compras|Total gastado|Facturación|Importe|Ventas totales",
    debt: "Deuda|Saldo pendiente",
    salutation: "Tratamiento",
    job_title: "Cargo|Puesto",
    status: "Situación",
    website: "Página web|Sitio web|Web",
    house_number:
      "Núm. de calle|Número exterior|Núm.|Núm|N.º|Número de calle|Número exterior|Núm. ext.|No. Ext.",
  },
};
