import type { HeaderLanguage } from "./define.ts";

/** Portuguese headers, of Brazil and Portugal. */
export const PORTUGUESE: HeaderLanguage = {
  language: "pt",
  countries: "BR PT AO MZ".split(" "),
  words: {
    full_name: "Nome completo|Nome do cliente|Nome cliente|Nome e apelido|Nome e sobrenome",
    given_name: "Primeiro nome|Nome próprio|Prenome",
    family_name: "Sobrenome|Apelido|Último nome|Apelidos",
    phone:
      "Telefone|Telemóvel|Celular|Tel.|Fone|Telefone celular|Telefone fixo|Nº de telefone|Número de telefone|Contato telefônico|Telefone 1|Telefone 2",
    email: "E-mail|Correio eletrónico|Correio eletrônico|Endereço de e-mail",
    address: "Endereço|Morada|Logradouro|Rua|Endereço completo",
    address_2: "Complemento",
    house_number: "Número da casa|Nº da porta",
    postal_code: "CEP|Código postal|Código-postal|Cód. postal",
    city: "Cidade|Município|Localidade",
    district: "Bairro|Freguesia",
    province: "UF|Distrito|Estado (UF)",
    country: "País",
    birth_date: "Data de nascimento|Data nascimento|Dt. nascimento|Nascimento|Data nasc.|Dt nasc",
    gender: "Sexo|Gênero|Género",
    company: "Empresa|Razão social|Nome da empresa|Nome fantasia",
    tax_id: "CNPJ|CPF/CNPJ|CNPJ/CPF|NIF|Contribuinte|Nº contribuinte|NIPC",
    national_id: "CPF|RG|Cartão de cidadão",
    customer_code: "Código do cliente|Cód. cliente|Código cliente|ID cliente|Nº cliente|Cliente nº",
    notes: "Observações|Obs.|Obs|Notas|Comentários",
    created_at:
      "Data de cadastro|Data cadastro|Data de criação|Data de registo|Data de registro|Cadastrado em",
    updated_at: "Data de atualização|Última atualização|Atualizado em",
    last_purchase: "Última compra|Data última compra|Data da última compra",
    first_purchase: "Primeira compra|Data da primeira compra",
    total_spend: "Total gasto|Valor total|Total de compras|Faturamento",
    salutation: "Tratamento",
    job_title: "Cargo|Profissão",
  },
};
