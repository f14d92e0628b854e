package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ending says how strongly a token may end a sentence.
type ending uint8

const (
	noEnding   ending = iota
	fullStop          // .
	question          // ? !
	ellipsis          // ... …
	shortening        // an abbreviation with its stop
)

// sentenceLength gives the number of tokens in the sentence that begins the
// tokens of a block; at least one.
func sentenceLength(tokens []Token) int {
	for i := range tokens {
		end := endingOf(tokens[i].Text)
		if end == noEnding {
			continue
		}
		next, quoted := closers(tokens, i+1)
		if next == len(tokens) {
			return next
		}
		if ends(tokens, i, next, end, quoted) {
			return next
		}
	}
	return len(tokens)
}

func endingOf(s string) ending {
	switch s {
	case ".":
		return fullStop
	case "…":
		return ellipsis
	}
	switch s[len(s)-1] {
	case '?', '!':
		return question
	case '.':
		if strings.Trim(s, ".") == "" {
			return ellipsis
		}
		return shortening
	}
	return noEnding
}

// mostClosers bounds how many marks may follow a full stop, so that long runs
// of marks are read once only.
const mostClosers = 8

// closers passes over the closing quotes, brackets and further stops that
// touch the token before i, and says whether a quotation closed.
func closers(tokens []Token, i int) (next int, quoted bool) {
	for most := i + mostClosers; i < min(len(tokens), most) && tokens[i].Start == tokens[i-1].End; i++ {
		switch tokens[i].Text {
		case "\"", "”", "’", "'", "''", "»":
			quoted = true
		case ")", "]", ".", "!", "?", "…":
		default:
			return i, quoted
		}
	}
	return i, quoted
}

// ends reports whether the sentence ends between tokens i and next.
func ends(tokens []Token, i, next int, end ending, quoted bool) bool {
	opener := firstWord(tokens, next)
	if opener == len(tokens) {
		return false
	}
	word := tokens[opener].Text
	first, _ := utf8.DecodeRuneInString(word)
	parted := tokens[next].Start > tokens[next-1].End
	if unicode.IsLower(first) {
		return end == fullStop && next == i+1 && parted && i > 0 && len(tokens[i-1].Text) > 3 && startsLower(tokens[i-1].Text)
	}
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !unicode.Is(unicode.Lo, first) {
		return false
	}
	switch end {
	case fullStop:
		return (parted || unicode.IsUpper(first)) && !isNumbering(tokens, i)
	case question:
		return parted && !(quoted && isSpeechTag(tokens, opener)) || quoted && !parted
	case ellipsis:
		return parted
	default:
		return parted && shorteningEnds(tokens[i].Text, word, opener > next)
	}
}

// firstWord passes over opening quotes, brackets and dashes.
func firstWord(tokens []Token, i int) int {
	for ; i < len(tokens); i++ {
		switch tokens[i].Text {
		case "\"", "“", "‘", "'", "``", "«", "(", "[", "—", "–", "--", "-", "$", "€", "£":
		default:
			return i
		}
	}
	return i
}

// isNumbering reports whether the full stop at i follows a short number that
// opens the sentence: "11. Fifty old destroyers".
func isNumbering(tokens []Token, i int) bool {
	return i == 1 && len(tokens[0].Text) <= 3 && strings.Trim(tokens[0].Text, "0123456789") == ""
}

// isSpeechTag reports whether a name and a verb of speech begin at i, as
// after a question in quotes: "Why?" President Vucic asked.
func isSpeechTag(tokens []Token, i int) bool {
	if openers[tokens[i].Text] {
		return false
	}
	for k := i + 1; k < len(tokens) && k <= i+3; k++ {
		if speechVerbs[tokens[k].Text] {
			return true
		}
	}
	return false
}

// shorteningEnds reports whether a sentence that ends in the abbreviation is
// followed by one that begins with word.
func shorteningEnds(short, word string, quoted bool) bool {
	use := abbreviations[strings.ToLower(strings.TrimSuffix(short, "."))]
	switch use {
	case beforeNumber, beforeName, insideSentence:
		return false
	case closing:
		return true
	}
	if short == "a.m." || short == "p.m." {
		return true
	}
	return openers[word] || quoted && use == companyForm
}
