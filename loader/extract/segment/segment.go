// Package segment cuts a document's text into blocks, sentences and tokens
// whose byte offsets always point into the text that was given.
//
// Markup (Markdown's marks, link targets, front matter, list marks, table
// pipes) is never part of a token, yet nothing is removed: for every token
// text[Start:End] == Text. Tokens follow the conventions of the Universal
// Dependencies English Web Treebank, so that package syntax can read them:
// clitics are split ("Serbia|'s", "did|n't"), hyphenated compounds are three
// tokens ("Serbian|-|made") unless the first part is a prefix ("anti-tank",
// "mid-2023"), and designations stay whole ("S-400", "MiG-29", "AN/APG-83").
package segment

import (
	"mime"
	"strings"
)

// Kind says what a block is in the layout of its document.
type Kind uint8

// The kinds of blocks. Heading is also given to a line of plain text that
// stands alone and closes with no punctuation.
const (
	Prose Kind = iota
	Heading
	ListItem
	TableRow
	Quote
)

// String gives the kind's name in lower case, as explanations print it.
func (k Kind) String() string {
	return [...]string{"prose", "heading", "list item", "table row", "quote"}[k]
}

// Span is a half-open range of bytes in the document's text.
type Span struct{ Start, End int }

// Token is a word, number or mark. Start and End are byte offsets, half open.
type Token struct {
	Text       string
	Start, End int
}

// Block is a paragraph, heading, list item or table row. Start and End are
// byte offsets of its lines without surrounding space, marks included.
type Block struct {
	Start, End int
	Kind       Kind
	// Depth is a heading's level, a list item's or a quotation's nesting,
	// each counted from 1; 0 for other kinds and for headings of plain text.
	Depth int
	// Cells are a table row's cells in order, without their separators.
	Cells []Span
}

// Sentence is a run of tokens that ends where its last token ends. Block is
// the index of the block that holds it; no sentence crosses two blocks.
type Sentence struct {
	Start, End int
	Block      int
	Tokens     []Token
}

// Segmented is a text with its parts in the order of the text. Sentences do
// not overlap, and every token is in one of them.
type Segmented struct {
	Text      string
	Blocks    []Block
	Sentences []Sentence
}

// Split segments text as its media type asks: text/markdown by Markdown's
// rules, text/html as extracted text with one block on each line and cells
// parted by tabs, application/pdf as hard-wrapped pages parted by form feeds,
// anything else as plain text.
func Split(text, mediaType string) Segmented {
	base, _, err := mime.ParseMediaType(mediaType)
	if err != nil {
		base = strings.ToLower(mediaType)
	}
	var l layout
	switch base {
	case "text/markdown", "text/x-markdown":
		l = markdownLayout(text)
	case "text/html", "application/xhtml+xml":
		l = plainLayout(text, extractedLines)
	case "application/pdf":
		l = plainLayout(text, pagedLines)
	default:
		l = plainLayout(text, looseLines)
	}
	return l.segment()
}

// layout is a text cut into regions. source equals text except that markup
// inside regions is blanked, byte for byte.
type layout struct {
	text, source string
	regions      []region
}

// region is a block and the offset at which its words begin, after a list
// mark for instance.
type region struct {
	Block
	words int
}

// longRow is the length in bytes beyond which a table row is taken for
// layout, whose cells hold sentences of their own.
const longRow = 400

func (l layout) segment() Segmented {
	out := Segmented{
		Text:      l.text,
		Blocks:    make([]Block, 0, len(l.regions)),
		Sentences: make([]Sentence, 0, len(l.text)/100+len(l.regions)),
	}
	t := tokenizer{text: l.text, src: l.source, tokens: make([]Token, 0, len(l.text)/5+8)}
	for _, r := range l.regions {
		from := len(t.tokens)
		if r.Kind == TableRow {
			for _, c := range r.Cells {
				t.scan(c.Start, c.End)
				if r.End-r.Start > longRow {
					out.addSentences(t.tokens[from:], len(out.Blocks))
					from = len(t.tokens)
				}
			}
			out.addRow(t.tokens[from:], len(out.Blocks))
		} else {
			t.scan(r.words, r.End)
			out.addSentences(t.tokens[from:], len(out.Blocks))
		}
		out.Blocks = append(out.Blocks, r.Block)
	}
	return out
}

func (s *Segmented) addRow(tokens []Token, block int) {
	if len(tokens) > 0 {
		s.Sentences = append(s.Sentences, sentenceOf(tokens, block))
	}
}

// longestSentence is the number of tokens at which a sentence is cut: nobody
// writes so long a one, and reading it takes more than linear time.
const longestSentence = 1000

func (s *Segmented) addSentences(tokens []Token, block int) {
	for len(tokens) > 0 {
		n := sentenceLength(tokens[:min(len(tokens), longestSentence)])
		s.Sentences = append(s.Sentences, sentenceOf(tokens[:n], block))
		tokens = tokens[n:]
	}
}

func sentenceOf(tokens []Token, block int) Sentence {
	return Sentence{
		Start:  tokens[0].Start,
		End:    tokens[len(tokens)-1].End,
		Block:  block,
		Tokens: tokens[:len(tokens):len(tokens)],
	}
}
