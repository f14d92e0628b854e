// Package decode turns the bytes of a text file into UTF-8 text.
package decode

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// ErrBinary is returned for bytes that are no text in any character set.
var ErrBinary = errors.New("binary, not text")

const (
	detectorBytes    = 64 << 10 // what the detector looks at
	surenessNeeded   = 30       // of 100, for a character set other than windows-1252
	repairShare      = 20       // valid multi-byte sequences for each invalid byte that is forgiven
	controlsPerMille = 5        // control characters beyond which it is no text
)

// Text decodes the bytes: byte order marks are dropped, CRLF and CR become LF,
// and nothing else changes. A byte order mark decides the character set, then
// UTF-8 where the bytes are valid (or nearly: an invalid byte becomes U+FFFD),
// then the declaration of an HTML page, then a statistical guess, for which
// windows-1252 is the fallback. The second result names the character set. The
// error is ErrBinary.
func Text(raw []byte, isHTML bool) (text, name string, err error) {
	text, name, err = transcode(raw, isHTML)
	if err != nil {
		return "", "", err
	}
	if strings.IndexByte(text, 0) >= 0 || !readable(text) {
		return "", "", ErrBinary
	}
	return lineEnds.Replace(text), name, nil
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

func transcode(raw []byte, isHTML bool) (string, string, error) {
	if marked, rest, name := byteOrderMark(raw); marked != nil {
		return transcodeAs(rest, marked, name)
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return "", "", ErrBinary
	}
	if utf8.Valid(raw) {
		return string(raw), "utf-8", nil
	}
	if isHTML {
		if stated, name := declared(raw); stated != nil {
			return transcodeAs(raw, stated, name)
		}
	}
	if nearlyUTF8(raw) {
		return strings.ToValidUTF8(string(raw), "\uFFFD"), "utf-8", nil
	}
	guessed, name := guess(raw)
	return transcodeAs(raw, guessed, name)
}

func transcodeAs(raw []byte, from encoding.Encoding, name string) (string, string, error) {
	decoded, err := from.NewDecoder().Bytes(raw)
	if err != nil {
		return "", "", fmt.Errorf("%w: %s: %v", ErrBinary, name, err)
	}
	return strings.ToValidUTF8(string(decoded), "\uFFFD"), name, nil
}

// byteOrderMark is the encoding that a mark announces and the bytes after the
// mark; nil where there is none. UTF-32 goes first: its little-endian mark
// begins with that of UTF-16.
func byteOrderMark(raw []byte) (encoding.Encoding, []byte, string) {
	marks := []struct {
		mark string
		name string
		as   encoding.Encoding
	}{
		{"\xEF\xBB\xBF", "utf-8", unicode.UTF8},
		{"\xFF\xFE\x00\x00", "utf-32le", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
		{"\x00\x00\xFE\xFF", "utf-32be", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
		{"\xFF\xFE", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"\xFE\xFF", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	}
	for _, m := range marks {
		if rest, found := bytes.CutPrefix(raw, []byte(m.mark)); found {
			return m.as, rest, m.name
		}
	}
	return nil, nil, ""
}

// declared is the character set that a page's head names, nil where it names
// none or UTF-8, which it then is not or not quite.
func declared(raw []byte) (encoding.Encoding, string) {
	head := raw[:min(len(raw), 1024)]
	if !bytes.Contains(bytes.ToLower(head), []byte("charset")) {
		return nil, ""
	}
	stated, name, _ := charset.DetermineEncoding(head, "")
	if name == "utf-8" {
		return nil, ""
	}
	return stated, name
}

// nearlyUTF8 reports whether the bytes are UTF-8 with a few broken places, such
// as a text that was cut in the middle of a character.
func nearlyUTF8(raw []byte) bool {
	valid, invalid := 0, 0
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		switch {
		case r == utf8.RuneError && size == 1:
			invalid++
		case size > 1:
			valid++
		}
		raw = raw[size:]
	}
	return invalid*repairShare <= valid
}

// guess asks the detector, whose results arrive in random order, for its best
// answer; equal ones are decided by name.
func guess(raw []byte) (encoding.Encoding, string) {
	sample := raw[:min(len(raw), detectorBytes)]
	results, err := chardet.NewTextDetector().DetectAll(sample)
	if err != nil {
		return charmap.Windows1252, "windows-1252"
	}
	slices.SortFunc(results, func(a, b chardet.Result) int {
		return cmp.Or(b.Confidence-a.Confidence, strings.Compare(a.Charset, b.Charset))
	})
	for _, result := range results {
		if result.Confidence < surenessNeeded {
			break
		}
		if found, name := charset.Lookup(result.Charset); found != nil && name != "utf-8" {
			return found, name
		}
	}
	return charmap.Windows1252, "windows-1252"
}

// readable reports whether control characters are as rare as in a text.
func readable(text string) bool {
	controls := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\t', c == '\n', c == '\r', c == '\f', c == '\v', c == '\x1b':
		case c < ' ', c == 0x7f:
			controls++
		}
	}
	controls += strings.Count(text, "\u0081") + strings.Count(text, "\u0090") + strings.Count(text, "\u009d")
	return controls*1000 <= len(text)*controlsPerMille
}
