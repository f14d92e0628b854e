// Package pattern makes trees of sentences about arms transfers from patterns
// that were written for this program, to train the parser for constructions of
// which the treebank has too few.
package pattern

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"

	"armsgraph/loader/extract/syntax/treebank"
)

//go:embed patterns.txt
var source string

// sentencesName is the list whose lines are whole sentences.
const sentencesName = "sentences"

// lists gives the lines of patterns.txt by the name of their list.
func lists() map[string][]string {
	m := map[string][]string{}
	name := ""
	for line := range strings.Lines(source) {
		line = strings.TrimSpace(line)
		if n, ok := strings.CutPrefix(line, "= "); ok {
			name = n
		} else if line != "" && line[0] != '#' {
			m[name] = append(m[name], line)
		}
	}
	return m
}

var slot = regexp.MustCompile(`\$[A-Z]\b`)

// Trees gives copies sentences of each pattern, its slots filled at random.
func Trees(copies int, seed uint64) ([]treebank.Sentence, error) {
	random := rand.New(rand.NewPCG(seed, 2))
	l := lists()
	var out []treebank.Sentence
	for _, p := range l[sentencesName] {
		for range copies {
			s, err := parse(fill(p, l, random))
			if err != nil {
				return nil, fmt.Errorf("pattern %s: %w", p, err)
			}
			out = append(out, s)
		}
	}
	return out, nil
}

// fill replaces slots until none is left: what fills one may have others.
func fill(p string, l map[string][]string, random *rand.Rand) string {
	for slot.MatchString(p) {
		p = slot.ReplaceAllStringFunc(p, func(name string) string {
			choices := l[name[1:]]
			return choices[random.IntN(len(choices))]
		})
	}
	return p
}

// parse reads a group "(relation …)" as a tree.
func parse(p string) (treebank.Sentence, error) {
	p = strings.NewReplacer("(", " ( ", ")", " ) ").Replace(p)
	g := grouping{words: strings.Fields(p)}
	head, err := g.group()
	if err == nil && len(g.words) > 0 {
		err = fmt.Errorf("%d words after the end", len(g.words))
	}
	if err != nil {
		return treebank.Sentence{}, err
	}
	g.tree.Heads[head] = -1
	g.capitalise()
	return g.tree, nil
}

// grouping reads words into a tree.
type grouping struct {
	words []string
	tree  treebank.Sentence
}

func (g *grouping) next() string {
	if len(g.words) == 0 {
		return ""
	}
	w := g.words[0]
	g.words = g.words[1:]
	return w
}

// group reads one group and gives the place of its head.
func (g *grouping) group() (int, error) {
	if open := g.next(); open != "(" {
		return 0, fmt.Errorf("%q is not the start of a group", open)
	}
	rel, head := g.next(), -1
	var dependents []int
	for {
		switch {
		case len(g.words) == 0:
			return 0, fmt.Errorf("group %s has no end", rel)
		case g.words[0] == ")":
			g.next()
			if head < 0 {
				return 0, fmt.Errorf("group %s has no head", rel)
			}
			for _, d := range dependents {
				g.tree.Heads[d] = head
			}
			return head, nil
		case g.words[0] == "(":
			d, err := g.group()
			if err != nil {
				return 0, err
			}
			dependents = append(dependents, d)
		case head >= 0:
			return 0, fmt.Errorf("group %s has two heads, the second %s", rel, g.words[0])
		default:
			head = len(g.tree.Forms)
			g.add(g.next(), rel)
		}
	}
}

func (g *grouping) add(word, rel string) {
	cut := strings.LastIndexByte(word, '/')
	form, tag := word[:max(cut, 0)], word[cut+1:]
	g.tree.Forms = append(g.tree.Forms, form)
	g.tree.Lemmas = append(g.tree.Lemmas, form)
	g.tree.Tags = append(g.tree.Tags, universal(form, tag, rel)+"|"+tag)
	g.tree.Heads = append(g.tree.Heads, -1)
	g.tree.Rels = append(g.tree.Rels, rel)
}

func (g *grouping) capitalise() {
	first := g.tree.Forms[0]
	g.tree.Forms[0] = strings.ToUpper(first[:1]) + first[1:]
}

var universals = map[string]string{"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "MD": "AUX", "IN": "ADP", "TO": "PART",
	"RP": "ADP", "DT": "DET", "PRP": "PRON", "PRP$": "PRON", "WDT": "PRON", "RB": "ADV", "JJ": "ADJ", "CD": "NUM", "CC": "CCONJ", "POS": "PART",
	"$": "SYM", "HYPH": "PUNCT", ",": "PUNCT", ".": "PUNCT"}

// universal gives the UPOS tag that the treebank pairs with an XPOS tag.
func universal(form, tag, rel string) string {
	switch {
	case tag[0] == 'V' && (strings.HasPrefix(rel, "aux") || rel == "cop"):
		return "AUX"
	case tag[0] == 'V':
		return "VERB"
	case tag == "IN" && rel == "mark":
		return "SCONJ"
	case tag == "NNP" && rel == "amod":
		return "ADJ"
	case tag == "NN" && form == "none":
		return "PRON"
	case tag == "RB" && (form == "not" || form == "n't"):
		return "PART"
	}
	return universals[tag]
}
