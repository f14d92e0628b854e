// Package training makes syntax models from treebanks.
package training

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"armsgraph/loader/extract/syntax"
	"armsgraph/loader/extract/syntax/lemma"
	"armsgraph/loader/extract/syntax/parsing"
	"armsgraph/loader/extract/syntax/pattern"
	"armsgraph/loader/extract/syntax/perceptron"
	"armsgraph/loader/extract/syntax/tagging"
	"armsgraph/loader/extract/syntax/treebank"
)

// Options of a training. The zero value of a field is not a default.
type Options struct {
	Copies int // sentences made of each pattern, beside the treebank's
	Folds  int // parts in which the treebank is tagged by taggers trained on the others
	Tagger tagging.Options
	Parser parsing.Options
	Report func(format string, args ...any) // progress
	// Check, if any, is called after each of the parser's rounds; now gives the
	// model as it is.
	Check func(now func(perceptron.Rounding) *syntax.Model)
}

const (
	leastTag      = 8  // occurrences from which on a tag is learnt
	leastRelation = 20 // and a relation with a subtype
)

// Train trains a tagger and a parser on the sentences and on those of package
// pattern. The parser learns from
// tags as the tagger will give them: each part of the treebank is tagged by a
// tagger that has not seen it.
func Train(sentences []treebank.Sentence, o Options) (*syntax.Model, error) {
	made, err := pattern.Trees(o.Copies, o.Parser.Seed)
	if err != nil {
		return nil, fmt.Errorf("train syntax model: %w", err)
	}
	sentences = append(slices.Clip(sentences), made...)
	tags := frequentTags(sentences)
	relations := frequentRelations(sentences)
	grammar := syntax.GrammarOf(tags, relations)
	trees := make([]parsing.Tree, len(sentences))
	tagged := make([]tagging.Tagged, len(sentences))
	for i, s := range sentences {
		trees[i] = parsing.Tree{Heads: s.Heads, Rels: places(relations, s.Rels, simpler)}
		trees[i].Words = wordsOf(s.Forms)
		tagged[i] = tagging.Tagged{Words: trees[i].Words, Tags: places(tags, s.Tags, nil)}
	}
	o.Report("%d sentences, %d tags, %d relations", len(sentences), len(tags), len(relations))
	tagFolds(trees, tagged, len(tags), o)
	for i, s := range sentences {
		trees[i].Lemmas = lemmasOf(s.Forms, trees[i].Tags, tags)
	}
	tagger := tagging.Train(tagged, len(tags), o.Tagger)
	o.Report("tagger trained")
	o.Parser.Observe = func(round, faultless int, now func(perceptron.Rounding) *parsing.Parser) {
		o.Report("round %d: %d of %d trees without fault", round+1, faultless, len(trees))
		if o.Check != nil {
			o.Check(func(r perceptron.Rounding) *syntax.Model { return syntax.New(tags, relations, tagger, now(r)) })
		}
	}
	parser := parsing.Train(trees, grammar, o.Parser)
	return syntax.New(tags, relations, tagger, parser), nil
}

// tagFolds tags each fold of the trees by a tagger trained on the others.
func tagFolds(trees []parsing.Tree, tagged []tagging.Tagged, tags int, o Options) {
	for fold := range o.Folds {
		var others []tagging.Tagged
		for i, t := range tagged {
			if i%o.Folds != fold {
				others = append(others, t)
			}
		}
		tagger := tagging.Train(others, tags, o.Tagger)
		right, all := 0, 0
		for i := fold; i < len(trees); i += o.Folds {
			trees[i].Tags = tagger.Tag(trees[i].Words, nil)
			for k, t := range trees[i].Tags {
				all++
				if t == tagged[i].Tags[k] {
					right++
				}
			}
		}
		o.Report("fold %d tagged: %.2f %% right", fold+1, 100*float64(right)/float64(all))
	}
}

func wordsOf(forms []string) []tagging.Word {
	words := make([]tagging.Word, len(forms))
	for i, f := range forms {
		words[i] = tagging.WordOf(f)
	}
	return words
}

func lemmasOf(forms []string, places []uint8, tags []string) []uint64 {
	lemmas := make([]uint64, len(forms))
	for i, f := range forms {
		upos, xpos := split(tags[places[i]])
		lemmas[i] = tagging.Hash(lemma.Of(f, upos, xpos))
	}
	return lemmas
}

// byFrequency gives the names in falling frequency, equal ones by the alphabet.
func byFrequency(counts map[string]int) []string {
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
}

func frequentTags(sentences []treebank.Sentence) []string {
	counts := map[string]int{}
	for _, s := range sentences {
		for _, t := range s.Tags {
			counts[t]++
		}
	}
	tags := byFrequency(counts)
	return slices.DeleteFunc(tags, func(t string) bool { return counts[t] < leastTag && !isFirst(tags, t) })
}

// isFirst reports whether tag is the most frequent one of its UPOS.
func isFirst(tags []string, tag string) bool {
	upos, _, _ := strings.Cut(tag, "|")
	return tags[slices.IndexFunc(tags, func(t string) bool { return strings.HasPrefix(t, upos+"|") })] == tag
}

func frequentRelations(sentences []treebank.Sentence) []string {
	counts := map[string]int{}
	for _, s := range sentences {
		for _, r := range s.Rels {
			counts[r]++
		}
	}
	for r, n := range maps.Clone(counts) {
		if s := simpler(r); n < leastRelation && s != r {
			counts[s] += n
			delete(counts, r)
		}
	}
	return byFrequency(counts)
}

// simpler gives a relation without its subtype.
func simpler(rel string) string {
	base, _, _ := strings.Cut(rel, ":")
	return base
}

// places gives each name's place in the list; of an unlisted one that of what
// simplify makes of it, or of the first with the same part before the bar.
func places(list, names []string, simplify func(string) string) []uint8 {
	out := make([]uint8, len(names))
	for i, n := range names {
		k := slices.Index(list, n)
		if k < 0 && simplify != nil {
			k = slices.Index(list, simplify(n))
		}
		if k < 0 {
			head, _, _ := strings.Cut(n, "|")
			k = slices.IndexFunc(list, func(l string) bool { return strings.HasPrefix(l, head+"|") })
		}
		out[i] = uint8(k)
	}
	return out
}

func split(tag string) (upos, xpos string) {
	upos, xpos, _ = strings.Cut(tag, "|")
	return upos, xpos
}
