package gongkai.site.page;

import gongkai.model.Coded;

/**
 * What a page is to those who inspect government sites: 国办发〔2017〕47号, annex on page tags. Columns
 * list what there is, articles are what was published; all other pages have the site's tags alone.
 */
public enum PageRole implements Coded {
  COLUMN,
  ARTICLE,
  OTHER
}
