/// A document of each format, with something of everything, for tests that break it.
enum Specimens {
  static let xml = [
    """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY co "Envoy &#38; Co">]><!-- c --><?p i?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:base="http://x.example/a/">
    <channel><title>&co; – “世界”</title><link>/</link><skipHours><hour>3</hour></skipHours><item><title>A &lt;b&gt;</title>
    <link>1</link><guid isPermaLink="false">g1</guid><pubDate>Thu, 06 Feb 2025 18:00:00 +0900</pubDate>
    <description><![CDATA[<p>x <a href="y">y</a><script>1</script>]]></description><category>c</category></item>
    <item><content:encoded>&lt;p>z&lt;/p></content:encoded><enclosure url='e' length="1" type="t"/>
    <media:group><media:content url="m"><media:title>t</media:title></media:content></media:group></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">T &amp;amp; U</title><link href="/h"/>
    <author><name>N</name><email>e@x.example</email></author><entry><title type="xhtml"><div
    xmlns="http://www.w3.org/1999/xhtml">a <b>b</b><br/></div></title><id>urn:1</id><updated>2025-02-06T09:00:00Z</updated>
    <content type="application/octet-stream" mode="base64">aGVsbG8=</content><link rel="enclosure" href="f"/></entry>
    <entry><source><author>S</author></source><summary>s &#x4e16;&#30028;</summary><category term="k"/></entry></feed>
    """,
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel
    rdf:about="u"><title>R</title><sy:updatePeriod>hourly</sy:updatePeriod></channel><item rdf:about="1"><title>I</title>
    <dc:creator>C</dc:creator><dc:date>2025-02</dc:date><itunes:category text="a"><itunes:category text="b"/>
    </itunes:category></item></rdf:RDF>
    """,
    "<CHANNEL HREF='h'><TITLE>C</TITLE><ITEM HREF='i'><ABSTRACT>a</ABSTRACT></ITEM><CHANNEL><ITEM/></CHANNEL></CHANNEL>",
    """
    <opml version="2.0"><body><outline text="F"><outline title="A &amp; B" xmlUrl="u" htmlUrl='h' category="/c/d,e"/>
    </outline></body></opml>
    """,
  ]

  static let json = [
    """
    {"version":"https://jsonfeed.org/version/1.1","title":"T \\u4e16","home_page_url":"h","authors":[{"name":"A"}],
    "items":[{"id":1,"url":"/u","content_html":"<a href='x'>","tags":["t"],"attachments":[{"url":"a"}]},{"id":"2"}]}
    """,
    "{\"rss\":{\"channel\":{\"title\":\"T\",\"item\":[{\"guid\":{\"#value\":\"g\"},\"enclosure\":{\"url\":\"e\"}}]}}}",
  ]

  static let all = (xml + json).map { Array($0.utf8) }
}
