// Package pdf reads the text of PDF files with PDFium, compiled to WebAssembly:
// a hostile file meets a sandbox without files, with bounded memory and time.
package pdf

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// Reasons for which a file is not read.
var (
	ErrDamaged   = errors.New("no readable PDF")
	ErrProtected = errors.New("PDF is protected by a password")
	ErrTooSlow   = errors.New("PDF takes too long to read")
	ErrNoText    = errors.New("PDF has no text; scanned pages need character recognition first")
)

const (
	timeLimit   = 60 * time.Second // for one file
	memoryPages = 8192             // of 64 KiB, for one file
	instances   = 2                // files that are read at a time
)

// sandbox compiles PDFium when the first file is read, which takes a second.
var sandbox = sync.OnceValues(func() (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		MaxTotal: instances,
		FSConfig: wazero.NewFSConfig(), // no files
		Stdout:   io.Discard,
		Stderr:   io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
			WithMemoryLimitPages(memoryPages).
			WithCloseOnContextDone(true),
	})
})

// Text returns the pages' texts, joined by form feeds. The lines are those of
// the page; a word that was divided at the end of one is joined. The error
// wraps one of this package's.
func Text(raw []byte) (string, error) {
	return text(raw, timeLimit)
}

func text(raw []byte, limit time.Duration) (string, error) {
	pool, err := sandbox()
	if err != nil {
		return "", fmt.Errorf("start PDFium: %w", err)
	}
	instance, err := pool.GetInstance(time.Hour) // others' time limits end the wait
	if err != nil {
		return "", fmt.Errorf("start PDFium: %w", err)
	}
	type result struct {
		text string
		err  error
	}
	done := make(chan result, 1)
	go func() {
		read, err := pages(instance, raw)
		done <- result{read, err}
	}()
	select {
	case read := <-done:
		return read.text, errors.Join(read.err, instance.Close())
	case <-time.After(limit):
		if err := instance.Kill(); err != nil {
			return "", fmt.Errorf("%w: %w", ErrTooSlow, err)
		}
		return "", fmt.Errorf("%w: more than %v", ErrTooSlow, limit)
	}
}

func pages(instance pdfium.Pdfium, raw []byte) (string, error) {
	opened, err := instance.OpenDocument(&requests.OpenDocument{File: &raw})
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword):
		return "", ErrProtected
	case err != nil:
		return "", fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	count, err := instance.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: opened.Document})
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	texts := make([]string, count.PageCount)
	found := false
	for number := range texts {
		texts[number], err = page(instance, opened.Document, number)
		if err != nil {
			return "", err
		}
		found = found || strings.TrimSpace(texts[number]) != ""
	}
	if !found {
		return "", ErrNoText
	}
	return strings.Join(texts, "\f"), nil
}

// marks are PDFium's signs: a divided word's end, with its line end or without,
// and a character that it cannot tell. A form feed inside a page would look
// like its end.
var marks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x02\r\n", "", "\x02\n", "", "\x02", "",
	"\uFFFE\r\n", "", "\uFFFE", "", "\x00", "", "\f", "\n")

func page(instance pdfium.Pdfium, document references.FPDF_DOCUMENT, number int) (string, error) {
	read, err := instance.GetPageText(&requests.GetPageText{
		Page: requests.Page{ByIndex: &requests.PageByIndex{Document: document, Index: number}}})
	if err != nil {
		return "", fmt.Errorf("%w: page %d: %w", ErrDamaged, number+1, err)
	}
	return marks.Replace(strings.ToValidUTF8(read.Text, "\uFFFD")), nil
}
