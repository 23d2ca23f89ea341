import type { HeaderLanguage } from "./define.ts";

/** Korean headers. */
export const KOREAN: HeaderLanguage = {
  language: "ko",
  countries: "KR".split(" "),
  words: {
    full_name: "성명|고객명|성함|고객 이름|고객성명|담당자명|담당자",
    family_name: "성|성씨",
    phone:
      "전화번호|전화|연락처|휴대폰|휴대전화|휴대폰번호|휴대폰 번호|핸드폰|핸드폰번호|휴대전화번호|집전화|일반전화",
    email: "이메일|이메일 주소|메일|전자우편|메일주소",
    address: "주소|배송지|배송지 주소|자택주소|도로명주소|지번주소",
    address_2: "상세주소|나머지주소",
    postal_code: "우편번호",
    city: "시/군/구|시군구|도시",
    province: "시/도|시도|지역",
    country: "국가|나라",
    birth_date: "생년월일|생일",
    gender: "성별",
    company: "회사|회사명|업체명|상호|직장|법인명",
    tax_id: "사업자등록번호|사업자번호|법인등록번호",
    national_id: "주민등록번호|주민번호",
    customer_code: "고객번호|고객코드|고객 ID|고객ID|회원번호",
    notes: "비고|메모|특이사항|참고",
    created_at: "등록일|가입일|생성일|등록일자|가입일자|등록일시",
    updated_at: "수정일|수정일자|최종수정일|갱신일",
    last_purchase: "최근구매일|최종구매일|마지막 구매일|최근 구매일",
    first_purchase: "첫구매일|최초구매일",
    total_spend: "총구매금액|구매금액|총 구매액|누적구매금액",
    salutation: "호칭|경칭",
    job_title: "직책|직위|직업|직급",
  },
};
