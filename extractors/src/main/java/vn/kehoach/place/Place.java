package vn.kehoach.place;

import org.jspecify.annotations.Nullable;

/**
 * A province or commune.
 *
 * @param code official code: two digits for a province, five for a commune
 * @param kind "tỉnh", "thành phố", "xã", "phường", "đặc khu"
 * @param name bare name
 * @param province code of the province a commune lies in; null for a province
 */
public record Place(String code, String kind, String name, @Nullable String province) {}
