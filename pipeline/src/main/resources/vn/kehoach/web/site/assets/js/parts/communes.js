// The filter "which communes", the same in every view (xa=… in the address).
import { get } from "../api.js";
import { compareNames } from "../format.js";
import { change, query } from "../router.js";
import { t } from "../words.js";
import { chooser } from "./choose.js";

/** Columns of a matrix: neighbours stand together. */
export const byProvince = (columns) =>
  [...columns].sort((a, b) => compareNames(a.province, b.province) || compareNames(a.commune, b.commune));

export const chosenCommunes = () => query().getAll("xa");

export function communeChooser() {
  return chooser({
    title: t("communes"),
    all: t("communes.all"),
    chosen: chosenCommunes(),
    load: async () =>
      (await get("communes")).communes.map(({ commune, province }) => ({
        // With the province: two provinces may have a commune of one name.
        value: province ? `${commune}, ${province}` : commune,
        label: province ? `${commune}, ${province}` : commune,
      })),
    done: (xa) => change({ xa, trang: null }),
  });
}
