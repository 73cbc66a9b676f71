package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a document (Nghị định 30/2020/NĐ-CP, điều 13).
 *
 * @param name full name
 * @param position the position printed above the signature ("PHÓ CHỦ TỊCH")
 * @param capacity every line above the position ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH")
 */
public record Signer(@Nullable String name, @Nullable String position, @Nullable String capacity) {}
