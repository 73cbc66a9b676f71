package vn.kehoach.read.office;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list style.
 *
 * @param bullet what stands before each item; null where items are numbered
 * @param form the form of numbers, empty where none is printed
 * @param prefix printed before the number
 * @param suffix printed behind it
 * @param shown how many levels are printed, this one the last of them
 * @param start the first number
 */
record OdtLevel(
    @Nullable String bullet, String form, String prefix, String suffix, int shown, int start) {

  static OdtLevel of(XMLStreamReader xml) {
    String bullet = SafeXml.attribute(xml, "bullet-char");
    return new OdtLevel(
        bullet == null ? null : printed(bullet),
        text(xml, "num-format"),
        text(xml, "num-prefix"),
        text(xml, "num-suffix"),
        SafeXml.number(xml, "display-levels", 1),
        SafeXml.number(xml, "start-value", 1));
  }

  private static String printed(String bullet) {
    return BulletSigns.sign(bullet, null);
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String value = SafeXml.attribute(xml, attribute);
    return value == null ? "" : value;
  }
}
