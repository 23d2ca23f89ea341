/** What is written into name cells besides the name. Folded words (no accents, lower case) unless said. */

/** Remarks before or behind a name that are never part of one. */
export const REMARKS: readonly string[] =
  "attorney at law,atty at law,attorney,realtor,trustee,khach hang,khach si,khach le,khach quen,khach moi,khach cu,khach vip,khach,kh vip,kh si,kh le,kh,dai ly,dl cap 1,ctv,vip,zalo,facebook,fb,face,messenger,sdt,dt,dien thoai,tel,phone,hotline,mua si,mua le,bom hang,boom hang,bung hang,no tien,con no,ko mua,khong mua,da nghi,da mat,da chuyen,ngung hd,ngung hoat dong,ko nghe may,khong nghe may,moi gioi,sai so,so cu,so moi,trung,cu,moi,si,le,no,duplicate,dup,do not call,deceased,inactive,old,new,customer,kunde,stammkunde,verstorben,inaktiv".split(
    ",",
  );

/** Remarks that are names too: only when written small behind a capitalised name. */
export const SMALL_REMARKS: ReadonlySet<string> = new Set(
  "cu,moi,si,le,no,old,new,kh,dt,face,trung,dup".split(","),
);

/** Remarks saying that a record is out of date. */
export const STALE_REMARKS: ReadonlySet<string> = new Set(
  "da nghi,da mat,da chuyen,ngung hd,ngung hoat dong,ko nghe may,khong nghe may,sai so,deceased,inactive,verstorben,inaktiv".split(
    ",",
  ),
);

/** Whole cells that stand for customers nobody asked for a name: counter sales. Of NOBODY, those meant that way. */
export const WALK_IN: ReadonlySet<string> = new Set(
  "khach le,khach vang lai,vang lai,khach le vang lai,khach vl,kh le,kh vang lai,khach mua le,ban le,walk in,walk in customer,cash customer,guest,laufkundschaft,barverkauf,gast".split(
    ",",
  ),
);

/** Whole cells that name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(
  "test,testing,test test,test khach hang,khach test,test user,thu,khach,khach hang,khach le,khach vang lai,vang lai,khach le vang lai,khach vl,kh le,kh vang lai,khach mua le,khach moi,khach quen,khach si,ban le,mua le,no name,noname,name,ho ten,ten,ho va ten,full name,customer,guest,walk in,walk in customer,cash customer,unknown customer,anonymous,an danh,khong ten,chua co ten,khong biet ten,user,admin,demo,sample,dummy,asdf,asd,qwe,qwerty,abc,abcd,abc xyz,xyz,aaa,lorem ipsum,mustermann test,laufkundschaft,barverkauf,unbekannt,gast,kunde,first name,last name,vorname,nachname".split(
    ",",
  ),
);

/**
 * Places people write behind a given name to tell one acquaintance from the next (`Hải Vũng Tàu`), folded; none whose
 * words could be the rest of the name, as those of Thái Bình and Hà Nam could.
 */
export const PLACES_BEHIND: ReadonlySet<string> = new Set(
  "sai gon,dong nai,vung tau,nha be,go vap,ha noi,da nang,da lat,can tho,hoc mon,cu chi,quy nhon,ben tre,tra vinh,soc trang,bac lieu,ca mau,tay ninh,binh phuoc,dak lak,gia lai,kon tum,phan thiet,ha tinh,nghe an,lao cai,cau giay,hoan kiem,bien hoa".split(
    ",",
  ),
);

/** Those whose words may be names: only behind a title and a given name that is no family name, `chị Nga Bình Dương`. */
export const PLACES_BEHIND_TITLED: ReadonlySet<string> = new Set(
  "binh duong,thai binh,ha nam,hoa binh,hai duong,hai phong,long an,an giang,tien giang,hau giang,kien giang,quang nam,thanh hoa,ninh binh,nam dinh,hung yen,binh dinh,phu yen,khanh hoa,yen bai,thai nguyen,vinh long,dong thap,lam dong,binh thuan,ninh thuan,bac giang,bac ninh,phu tho,vinh phuc,quang ninh,quang ngai,quang tri,quang binh,my tho,tan an,long khanh,long thanh,binh thanh,tan binh,phu nhuan,tan phu,thu duc,nha trang,binh chanh,binh tan,ha dong,long bien,thanh xuan,dong da".split(
    ",",
  ),
);
