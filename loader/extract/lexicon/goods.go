package lexicon

import (
	"strings"

	"armsgraph/graph"
)

// goods enters the words of one row of goods.tsv.
func (b *builder) goods(r row) error {
	sense := Sense{Kind: GoodsSense}
	switch kind := r.column(0); kind {
	case "civil":
		sense.Goods = Civil
	case "neutral":
		sense.Goods = Neutral
	default:
		if sense.Class = graph.GoodsFromSlug(kind); sense.Class == "" {
			return r.errorf("unknown kind of goods %q", kind)
		}
	}
	form := r.column(1)
	if form != "noun" && form != "mass" && form != "model" {
		return r.errorf("unknown form %q", form)
	}
	sense.Model = form == "model"
	for _, s := range r.surfaces(2) {
		s.text = strings.TrimSuffix(s.text, "*") + wildcard(s.text)
		sense.Ambiguous = s.ambiguous
		for _, spelling := range spellings(s.text, form) {
			b.mean(r, spelling, sense)
		}
	}
	return nil
}

// wildcard keeps the * of a designation that ends in a number, the only place
// where it means something.
func wildcard(text string) string {
	stem, ok := strings.CutSuffix(text, "*")
	if ok && stem != "" && stem[len(stem)-1] >= '0' && stem[len(stem)-1] <= '9' {
		return "*"
	}
	return ""
}

// spellings are a word for goods and its plural, and a designation with and
// without its hyphen.
func spellings(text, form string) []string {
	switch form {
	case "mass":
		return []string{text}
	case "noun":
		return []string{text, plural(text)}
	}
	out := []string{text}
	if joined := strings.ReplaceAll(text, "-", ""); joined != text && strings.ContainsAny(text, "0123456789") {
		out = append(out, joined)
	}
	if last := text[len(text)-1]; last != 's' && last != '*' {
		out = append(out, text+"s")
	}
	return out
}

// plural is the regular English plural of a noun; "aircraft", "craft" and
// "ammunition" like words have one form.
func plural(noun string) string {
	switch {
	case strings.HasSuffix(noun, "craft"):
		return noun
	case strings.HasSuffix(noun, "y") && !strings.ContainsRune("aeiou", rune(noun[len(noun)-2])):
		return noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "man"):
		return noun[:len(noun)-3] + "men"
	case strings.HasSuffix(noun, "s"), strings.HasSuffix(noun, "x"), strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"):
		return noun + "es"
	}
	return noun + "s"
}
