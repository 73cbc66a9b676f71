package vn.kehoach.search;

import java.util.List;
import java.util.Optional;
import vn.kehoach.index.UnitRef;

/** The names that a search may use: those of the plans that are asked. */
interface Names {

  /** Whether there is a plan of that commune. */
  boolean hasCommune(String name);

  /** Whether there is a plan of that province. */
  boolean hasProvince(String name);

  /** The unit of a name. */
  Optional<UnitRef> unit(String name);

  /** Names of communes that are nearly so spelt. */
  List<String> nearCommunes(String name);

  /** Names of provinces that are nearly so spelt. */
  List<String> nearProvinces(String name);

  /** Names of units that are nearly so spelt. */
  List<String> nearUnits(String name);
}
