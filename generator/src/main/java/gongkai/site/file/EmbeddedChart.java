package gongkai.site.file;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.site.Address;
import gongkai.site.drawing.Chart;

/**
 * A chart that stands by itself, with what it shows and where it is from: a picture that another
 * site may show.
 *
 * @param site that it is from
 * @param url of the page on which it stands, absolute
 */
public record EmbeddedChart(
    Address address, Language pageLanguage, Passage title, Passage site, Chart chart, String url)
    implements PlainFile {}
