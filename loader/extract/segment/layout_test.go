package segment_test

import (
	"fmt"
	"strings"
	"testing"

	"armsgraph/loader/extract/segment"
)

// outline prints each block's kind and depth, its cells, and its sentences.
func outline(s segment.Segmented) []string {
	var out []string
	for i, b := range s.Blocks {
		var parts []string
		for _, x := range s.Sentences {
			if x.Block == i {
				parts = append(parts, strings.ReplaceAll(s.Text[x.Start:x.End], "\n", "⏎"))
			}
		}
		head := b.Kind.String()
		if b.Depth > 0 {
			head += fmt.Sprint(" ", b.Depth)
		}
		for _, c := range b.Cells {
			head += " [" + s.Text[c.Start:c.End] + "]"
		}
		out = append(out, head+": "+strings.Join(parts, " / "))
	}
	return out
}

func TestLayouts(t *testing.T) {
	long := strings.Repeat("The ship left the port with arms and came back without. ", 4)
	for _, tc := range []struct {
		name, mediaType, text string
		want                  []string
	}{
		{"one paragraph a line", "text/plain", "THE HEADLINE\n" + long + "\n" + long, []string{
			"heading: THE HEADLINE",
			"prose: " + strings.Join(sentences(segment.Split(long, "text/plain")), " / "),
			"prose: " + strings.Join(sentences(segment.Split(long, "text/plain")), " / "),
		}},
		{"hard-wrapped", "text/plain",
			"The port was closed to the public, the roads around it were sealed off,\nand the soldiers drove in convoy. They had come through the\nCzech Republic.\n\nIt delivered guns and field artillery to Somalia, two port workers and a\nmilitary official told this agency.\n",
			[]string{
				"prose: The port was closed to the public, the roads around it were sealed off,⏎and the soldiers drove in convoy. / They had come through the⏎Czech Republic.",
				"prose: It delivered guns and field artillery to Somalia, two port workers and a⏎military official told this agency.",
			}},
		{"short lines", "text/plain", "Origin: embassy\nDate: 21 November\n\nHe left.", []string{
			"heading: Origin: embassy", "heading: Date: 21 November", "prose: He left."}},
		{"lists", "text/plain", "They sent:\n- rifles to Iran\n  and to Iraq\n- mines.\n1. One.\n(a) Two.\n1975. Not a list.", []string{
			"prose: They sent:", "list item 1: rifles to Iran⏎  and to Iraq", "list item 1: mines.", "list item 1: One.", "list item 1: Two.", "prose: 1975. / Not a list."}},
		{"tabs", "text/html", "State\tGoods\nIran\trifles. Many.\nProse that\nis not wrapped", []string{
			"table row [State] [Goods]: State\tGoods", "table row [Iran] [rifles. Many.]: Iran\trifles. Many.", "heading: Prose that", "prose: is not wrapped"}},
		{"aligned columns", "text/plain", "Iran      rifles      12\nIraq      mines        9\n", []string{
			"table row [Iran] [rifles] [12]: Iran      rifles      12", "table row [Iraq] [mines] [9]: Iraq      mines        9"}},
		{"pipes", "text/plain", "Iran | rifles\n-----|-----\nIraq | mines\nhome | about | us", []string{
			"heading: Iran | rifles", "heading: Iraq | mines", "table row [home] [about] [us]: home | about | us"}},
		{"quotation", "text/plain", "> He said it.\nShe left.", []string{"quote 1: He said it.", "prose: She left."}},
		{"pages", "application/pdf",
			"The port was closed to the public, the roads around it were sealed off,\nand the soldiers drove in convoy that night to a place which lies\n\n- 3 -\f4\nbeyond the river. They left.\n",
			[]string{"prose: The port was closed to the public, the roads around it were sealed off,⏎and the soldiers drove in convoy that night to a place which lies⏎⏎- 3 -\f4⏎beyond the river. / They left."}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := segment.Split(tc.text, tc.mediaType)
			if fault := check(s); fault != "" {
				t.Error(fault)
			}
			equal(t, outline(s), tc.want)
		})
	}
}

func TestMarkdown(t *testing.T) {
	text := `---
title: not read
---

# The *Bill* of Lading #

Under
=====

India delivered **missiles** to the [Philippines](https://example.org/a_(b)
"title") on 19 April.[^1] It was *not* a_test_of 5*3.
Still the same paragraph.

- **Howitzers.** Four guns.
  - [x] nested
> Quoted
> words.

| Supplier | Goods |
|---|---|
| *France* | jets |

![alt](x.png)
***
` + "```\ncode\n```" + `
<!-- hidden -->
Line one\
Line <b>two</b> \*kept\*

[^1]: The note.
[ref]: https://example.org
`
	equal(t, outline(segment.Split(text, "text/markdown")), []string{
		"heading 1: The *Bill* of Lading",
		"heading 1: Under",
		"prose: India delivered **missiles** to the [Philippines](https://example.org/a_(b)⏎\"title\") on 19 April. / It was *not* a_test_of 5*3. / Still the same paragraph.",
		"list item 1: Howitzers. / Four guns.",
		"list item 2: nested",
		"quote 1: Quoted⏎> words.",
		"table row [Supplier] [Goods]: Supplier | Goods",
		"table row [*France*] [jets]: France* | jets",
		"prose: ",
		"prose: Line one",
		"prose: Line <b>two</b> \\*kept\\*",
		"prose: The note.",
	})
	joined := strings.Join(tokens(segment.Split(text, "text/markdown")), " ")
	for _, hidden := range []string{"title", "http", "**", "hidden", "code", "|", "x.png", "^", "]", "<b>"} {
		if strings.Contains(joined, hidden) {
			t.Errorf("%q is a token of %s", hidden, joined)
		}
	}
}
