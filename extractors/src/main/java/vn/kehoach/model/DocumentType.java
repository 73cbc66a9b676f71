package vn.kehoach.model;

/**
 * Types of documents as codes (Nghị định 30/2020/NĐ-CP, điều 7, with the Party's and the
 * legislator's types that plans cite).
 */
public enum DocumentType {
  KE_HOACH,
  QUYET_DINH,
  NGHI_QUYET,
  CHI_THI,
  CONG_VAN,
  CHUONG_TRINH,
  NGHI_DINH,
  THONG_TU,
  LUAT,
  PHAP_LENH,
  HIEN_PHAP,
  KET_LUAN,
  QUY_DINH,
  QUY_CHE,
  HUONG_DAN,
  THONG_BAO,
  BAO_CAO,
  TO_TRINH,
  DE_AN,
  DU_AN,
  PHUONG_AN,
  GIAY_MOI,
  VAN_BAN,
  KHAC
}
