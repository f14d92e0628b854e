package page

import (
	"errors"
	"strings"
	"testing"
)

const article = "<article><h1>Rifles for Split</h1><p>" +
	"The rifles went from Sofia to Split, a minister said, in lorries that were hired by a company of the capital. " +
	"Nobody at the border opened them, and nobody asked for the papers, which were in order. " +
	"The company did not answer our questions; its telephone is no longer in use, and its office is empty.</p></article>"

func TestReadText(t *testing.T) {
	tests := map[string]struct{ markup, text string }{
		"blocks": {"<h1>Head</h1><p>One\n two</p><ul><li>a<ul><li>b</li></ul></li></ul><blockquote><p>Said.</p></blockquote>", "Head\nOne two\na\nb\nSaid."},
		"inline": {"<p>South <b>Afri</b>can <i>rif</i>les<br>went</p>", "South African rifles\nwent"},
		"rows": {"<table><caption>Exports</caption><tr><th>To</th><th>Goods</th></tr><tr><td>Qatar</td><td><p>Air</p><p>defence</p></td></tr><tr><td>Oman</td><td></td></tr></table>",
			"Exports\nTo\tGoods\nQatar\tAir defence\nOman"},
		"an empty cell keeps its column": {"<table><tr><td></td><td>Rifles</td></tr></table>", "\tRifles"},
		"a table in a cell":              {"<table><tr><td>Qatar<table><tr><td>Air</td><td>defence</td></tr></table></td><td>2019</td></tr></table>", "Qatar Air defence\t2019"},
		"no-break spaces stay":           {"<p>$2.8&nbsp;million</p>", "$2.8\u00A0million"},
		"scripts and furniture go":       {"<nav>Home</nav><script>x</script><style>y</style><p>Rifles.</p><footer>Imprint</footer>", "Rifles."},
		"short text comes once":          {"<p>Short.</p>", "Short."},
		"no markup":                      {"plain words", "plain words"},
		"hidden characters stay":         {"<p>to \u202Enrut\u202C\u200Bnow</p>", "to \u202Enrut\u202C\u200Bnow"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			page, err := Read("<html><body>" + test.markup + "</body></html>")
			if err != nil || page.Text != test.text {
				t.Fatalf("Read = %q, %v; want %q", page.Text, err, test.text)
			}
		})
	}
}

// TestReadTableOfArticle reads a table of an article long enough to be found as
// the main text.
func TestReadTableOfArticle(t *testing.T) {
	prose := "<p>" + strings.Repeat("The commission laid its yearly report before the assembly on Tuesday. ", 8) + "</p>"
	page, err := Read("<html><body><article><h1>Exports</h1>" + prose +
		"<table><thead><tr><th>Buyer</th><th>Value</th></tr></thead><tbody><tr><td>Qatar</td><td>38.0</td></tr></tbody></table>" + prose + "</article></body></html>")
	if err != nil || !strings.Contains(page.Text, "\nBuyer\tValue\nQatar\t38.0\n") {
		t.Fatalf("Read = %q, %v; want the rows of the table", page.Text, err)
	}
}

func TestReadMetadata(t *testing.T) {
	tests := map[string]struct{ head, before, field, want string }{
		"time of publication":      {`<meta property="article:published_time" content="2024-02-28T07:15:00+09:00">`, "", "published", "2024-02-28T07:15:00+09:00"},
		"a year stays a year":      {`<meta name="date" content="2008">`, "", "published", "2008"},
		"old dates":                {`<meta name="DC.date.issued" content="1899-05-18">`, "", "published", "1899-05-18"},
		"linked data":              {`<script type="application/ld+json">{"datePublished":"1994-11"}</script>`, "", "published", "1994-11"},
		"a time element":           {"", "<time datetime='2011-05-03'>Tuesday</time>", "published", "2011-05-03"},
		"a month is no day":        {"", "<time datetime='2011-05'>May</time>", "published", "2011-05"},
		"a byline":                 {"", "<p class='date'>3 May 2011</p>", "published", "2011-05-03"},
		"a copyright line":         {"", "<footer>© 2019 The Paper</footer>", "published", ""},
		"a date in a sentence":     {"", "<p>It left on 3 May 2011 for Oman.</p>", "published", ""},
		"a date in the title":      {"<title>What left Sofia on 3 May 2011</title>", "", "published", ""},
		"an unreadable date":       {`<meta name="date" content="last Thursday">`, "", "published", ""},
		"site name":                {`<meta property="og:site_name" content="The  Harbour Courier">`, "", "publisher", "The Harbour Courier"},
		"publisher in linked data": {`<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Cape Ledger"}}</script>`, "", "publisher", "Cape Ledger"},
		"a host is no publisher":   {`<link rel="canonical" href="https://example.org/a">`, "", "publisher", ""},
		"canonical address":        {`<link rel="canonical" href="https://example.org/a">`, "", "url", "https://example.org/a"},
		"language":                 {"", "", "language", "en-GB"},
		"open graph title":         {`<title>Rifles | Paper</title><meta property="og:title" content="Rifles">`, "", "title", "Rifles"},
		"headline":                 {"", "", "title", "Rifles for Split"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			page, err := Read(`<html lang="en-GB"><head>` + test.head + "</head><body>" + test.before + article + "</body></html>")
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]string{"published": page.Published, "publisher": page.Publisher, "url": page.URL,
				"language": page.Language, "title": page.Title}[test.field]
			if got != test.want {
				t.Fatalf("%s = %q; want %q", test.field, got, test.want)
			}
		})
	}
}

func TestReadRefusesPagesWithoutText(t *testing.T) {
	tests := map[string]string{
		"nothing":                  "",
		"no words":                 "<p> </p><img src=x>",
		"only scripts":             "<script>ship()</script>",
		"nothing in a deep page":   strings.Repeat("<div>", 1000) + "<script>ship()</script>",
		"nothing in a large table": strings.Repeat("<tr><td></td></tr>", tagLimit),
	}
	for name, markup := range tests {
		t.Run(name, func(t *testing.T) {
			if page, err := Read(markup); !errors.Is(err, ErrNoText) {
				t.Fatalf("Read = %.40q, %v; want ErrNoText", page.Text, err)
			}
		})
	}
}

// Pages beyond the bounds of the search for the main text are read whole.
func TestReadWhole(t *testing.T) {
	const head = "<!doctype html><html lang=en><head><title>A</title><meta name=date content=2008-05></head><body><nav>Home</nav>"
	many := strings.Repeat("<p>x</p>", tagLimit)
	manyText := strings.TrimSuffix(strings.Repeat("x\n", tagLimit), "\n")
	tests := map[string]struct{ markup, text string }{
		"many tags":        {head + many, manyText},
		"deep":             {head + strings.Repeat("<div>", 100_000) + "Rifles<p>went", "Rifles\nwent"},
		"multiplied tags":  {head + strings.Repeat("<p><b><i>x", tagLimit), manyText},
		"deep lists":       {head + strings.Repeat("<ul><li>", 200) + strings.Repeat("<li>x", 5000), strings.TrimSuffix(strings.Repeat("x\n", 5000), "\n")},
		"rows":             {head + strings.Repeat("<i></i>", tagLimit) + "<table><tr><td>Qatar<td>Air <b>defence</b><tr><td>Oman</td><td><p>Rifles</p></td></tr></table>after", "Qatar\tAir defence\nOman\tRifles\nafter"},
		"inline":           {head + strings.Repeat("<i></i>", tagLimit) + "South Afri<b>can</b> rifles &amp; shells<br/>went", "South African rifles & shells\nwent"},
		"an open menu":     {"<nav>" + many, manyText},
		"furniture inside": {head + many + "<aside>a<aside>b</aside>c</aside><p>y", manyText + "\ny"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			page, err := Read(test.markup)
			if err != nil || page.Text != test.text {
				t.Fatalf("Read = %d bytes %.60q, %v; want %d bytes %.60q", len(page.Text), page.Text, err, len(test.text), test.text)
			}
			if strings.HasPrefix(test.markup, head) && (page.Title != "A" || page.Published != "2008-05" || page.Language != "en") {
				t.Fatalf("metadata is %q, %q, %q", page.Title, page.Published, page.Language)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"<p>x", article, "<table><tr><td><table><tr>", "<svg><p>x</svg>", "<meta name=date content=2024-13-01>",
		"<script type=application/ld+json>{\"@graph\":[{}]}</script>", "<time datetime=99999-01>", "<frameset>", "<a href='%zz'>x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, markup string) {
		readWhole(markup)
		page, err := Read(strings.ToValidUTF8(markup, "?"))
		switch {
		case err != nil && !errors.Is(err, ErrNoText):
			t.Fatalf("unexpected error %v", err)
		case err == nil && (page.Text == "" || strings.Contains(page.Text, "\n\n")):
			t.Fatalf("Read(%q) = %q", markup, page.Text)
		}
	})
}
