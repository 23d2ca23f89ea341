import type { Home, VietnameseCustomer } from "./customer.ts";

/** A row being written: what the staff member means to type, field by field. */
export interface Draft {
  name: string;
  phone: string;
  phone2: string;
  email: string;
  /** Where the address below is; another one after a move. */
  home: Home;
  /** House number and street. */
  street: string;
  ward: string;
  district: string;
  province: string;
  birth: Date | undefined;
  sex: "male" | "female" | "";
  id: string;
  note: string;
}

/** What stands in the name column: a walk-in, a company, or a person. */
export function fullName({ name, company, kind }: VietnameseCustomer): string {
  if (kind === "walk-in") return "Khách lẻ";
  if (company !== "") return company;
  return [name.family, name.middle, name.given].filter((part) => part !== "").join(" ");
}

/** Everything known about a customer, told in full in the units before July 2025. */
export function draftOf(customer: VietnameseCustomer): Draft {
  const { home } = customer;
  const known = customer.kind !== "walk-in";
  return {
    name: fullName(customer),
    phone: customer.phone,
    phone2: customer.phone2,
    email: customer.email,
    home,
    street: known ? `${home.number} ${home.street}` : "",
    ward: known ? home.ward[0] : "",
    district: known ? home.place.district : "",
    province: known ? home.place.province : "",
    birth: customer.birth,
    sex: customer.kind === "person" ? customer.sex : "",
    id: customer.id,
    note: "",
  };
}
