package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"armsgraph/graph"
	"armsgraph/loader/extract"
	"armsgraph/loader/read"
	"armsgraph/loader/sources"
)

func explainCommand(t terminal) *cobra.Command {
	var metadata read.Metadata
	var format string
	var all bool
	command := &cobra.Command{
		Use:   "explain PATH",
		Short: "Tell what was read in each sentence of a document, and why",
		Long: `Reads a document and tells, sentence by sentence, the parties and goods, the words of transfer with their roles, who says
so, the claims, and why a sentence gave none. Sentences without a word of transfer are left out unless --all is given.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			if format != "text" && format != "json" {
				return usagef("--format is text or json")
			}
			explanation, err := explain(t, paths[0], metadata)
			var refusal *read.Refusal
			if errors.As(err, &refusal) {
				fmt.Fprintln(t.err, "armsgraph: rejected:", visible(oneLine(refusal)))
				return errRejected
			}
			if err != nil {
				return err
			}
			if format == "json" {
				encoder := json.NewEncoder(t.out)
				encoder.SetEscapeHTML(false)
				encoder.SetIndent("", "  ")
				return encoder.Encode(explanation)
			}
			writeExplanation(t.out, explanation, all)
			return nil
		},
	}
	addMetadataFlags(command, &metadata)
	command.Flags().StringVar(&format, "format", "text", "text or json")
	command.Flags().BoolVar(&all, "all", false, "also sentences without a word of transfer")
	return command
}

func explain(t terminal, path string, metadata read.Metadata) (extract.Explanation, error) {
	list := pathSources([]string{path})
	for _, refusal := range list.rejected {
		return extract.Explanation{}, refusal
	}
	if len(list.sources) != 1 {
		return extract.Explanation{}, usagef("explain takes one document, %s are %d", path, len(list.sources))
	}
	document, err := readDocument(t, list.sources[0], metadata)
	if err != nil {
		return extract.Explanation{}, err
	}
	_, explanation := extract.Explain(document)
	return explanation, nil
}

func writeExplanation(w io.Writer, e extract.Explanation, all bool) {
	left := 0
	for i := range e.Sentences {
		note := &e.Sentences[i]
		if len(note.Triggers) == 0 && !all {
			left++
			continue
		}
		writeSentence(w, note)
	}
	if left > 0 {
		fmt.Fprintf(w, "%s without a word of transfer left out; see them with --all.\n", plural(left, "sentence", "sentences"))
	}
}

func writeSentence(w io.Writer, note *extract.SentenceNote) {
	fmt.Fprintf(w, "%d–%d  %s\n", note.Start, note.End, visible(strings.Join(strings.Fields(note.Text), " ")))
	for _, m := range note.Mentions {
		fmt.Fprintf(w, "    %-13s %s = %s\n", m.Kind, visible(m.Text), visible(meaning(m)))
	}
	for _, d := range note.Dates {
		fmt.Fprintf(w, "    %-13s %s = %s\n", "date", visible(d.Text), orNone(d.EDTF))
	}
	for _, sum := range note.Sums {
		fmt.Fprintf(w, "    %-13s %s\n", "amount", visible(sum))
	}
	for _, t := range note.Triggers {
		fmt.Fprintf(w, "    %-13s “%s” (%s): %s → %s", "transfer", visible(t.Word), strings.ToLower(t.Class), listOrNone(t.Givers), listOrNone(t.Receivers))
		if len(t.Via) > 0 {
			fmt.Fprintf(w, " via %s", listOrNone(t.Via))
		}
		if t.Goods != "" {
			fmt.Fprintf(w, ", %s", t.Goods)
		}
		if t.Polarity != "" {
			fmt.Fprintf(w, ", %s", strings.ToLower(strings.TrimSpace(t.Polarity+" "+t.Negation)))
		}
		if len(t.Speakers) > 0 {
			fmt.Fprintf(w, ", says %s", listOrNone(t.Speakers))
		}
		if t.Reason != "" {
			fmt.Fprintf(w, " (%s)", visible(t.Reason))
		}
		fmt.Fprintln(w)
	}
	for _, m := range note.Meant {
		taken := "taken"
		if !m.Taken {
			taken = "not likely enough to take"
		}
		fmt.Fprintf(w, "    %-13s “%s” does not say; likeliest %s (weight %.2f of 1: %s)\n", m.End, visible(m.Word), visible(m.Party), m.Weight, taken)
	}
	for _, c := range note.Claims {
		fmt.Fprintf(w, "  ⇒ %s\n", visible(c.Title))
	}
	if note.Reason != "" {
		fmt.Fprintf(w, "  no claim: %s\n", visible(note.Reason))
	}
	fmt.Fprintln(w)
}

func meaning(m extract.MentionNote) string {
	words := orNone(m.Means)
	if m.ID != "" && m.ID != m.Means {
		words += " [" + m.ID + "]"
	}
	if m.Resolution != "" {
		words += ", by " + strings.ToLower(string(m.Resolution))
	}
	return words
}

func orNone(text string) string {
	if text == "" {
		return "?"
	}
	return text
}

func listOrNone(list []string) string {
	if len(list) == 0 {
		return "?"
	}
	return visible(strings.Join(list, ", "))
}

// readDocument reads one source into a document.
func readDocument(t terminal, source sources.Source, metadata read.Metadata) (document graph.Document, err error) {
	options := read.Options{Metadata: metadata}
	raw, err := source.Open(t.in, options)
	if err != nil {
		return document, err
	}
	return raw.Document(options)
}
