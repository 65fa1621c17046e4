/**
 * GB/T 7714-2025 for what this site publishes, as a style of CSL: data sets (8.14), web pages (8.11) and other
 * electronic resources. Names stand whole, three at most; `V` with the version; dates in full-width brackets, the day of
 * reading in square ones, left open for the reader where the record has none.
 */
export const GBT_7714_2025 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>GB/T 7714-2025, for data</title>
    <id>gbt-7714-2025</id>
    <updated>2026-07-01T00:00:00+08:00</updated>
  </info>
  <locale>
    <date form="numeric">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
    </date>
    <terms><term name="et-al">等</term></terms>
  </locale>
  <macro name="letter">
    <choose>
      <if type="dataset"><text value="DS"/></if>
      <else-if type="webpage"><text value="EB"/></else-if>
      <else><text value="Z"/></else>
    </choose>
  </macro>
  <macro name="read-on">
    <choose>
      <if variable="accessed"><date variable="accessed" form="numeric" prefix="[" suffix="]"/></if>
      <else><text value="[引用日期]"/></else>
    </choose>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout>
      <group delimiter=". ">
        <names variable="author"><name delimiter="，" delimiter-precedes-et-al="always"/></names>
        <group>
          <text variable="title"/>
          <text macro="letter" prefix="[" suffix="/OL]"/>
        </group>
        <text variable="version" prefix="V"/>
        <group>
          <text variable="publisher"/>
          <date variable="issued" form="numeric" prefix="（" suffix="）"/>
          <text macro="read-on"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
