import { listField } from "./list-field.ts";

/** Position at work. */
export const jobTitle = listField({
  name: "job_title",
  title: { en: "Job title", vi: "Chức vụ" },
  pii: 1,
  headers: [
    "Chức vụ",
    "Chức danh",
    "Vị trí",
    "Vị trí công việc",
    "Nghề nghiệp",
    "Công việc",
    "Job Title",
    "jobtitle",
    "Position",
    "Occupation",
    "Job",
    "Profession",
    "Organization Title",
    "Beruf",
    "Berufsbezeichnung",
    "Funktion",
  ],
  entries: {},
});
