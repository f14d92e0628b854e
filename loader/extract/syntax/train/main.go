// Command train makes the syntax model from the UD English Web Treebank:
//
//	go run ./loader/extract/syntax/train -treebank DIR -out loader/extract/syntax/model.bin
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"armsgraph/loader/extract/syntax"
	"armsgraph/loader/extract/syntax/perceptron"
	"armsgraph/loader/extract/syntax/training"
	"armsgraph/loader/extract/syntax/treebank"
)

func main() {
	folder := flag.String("treebank", "", "folder with en_ewt-ud-{train,dev,test}.conllu")
	out := flag.String("out", "model.bin", "file to write the model to")
	check := flag.Bool("check", false, "measure on the development set after each round")
	o := training.Recipe()
	flag.IntVar(&o.Parser.Rounds, "rounds", o.Parser.Rounds, "rounds of the parser's training")
	flag.IntVar(&o.Parser.Width, "width", o.Parser.Width, "width of its beam")
	flag.IntVar(&o.Parser.Features, "features", o.Parser.Features, "features it keeps")
	flag.Parse()
	log.SetFlags(log.Ltime)
	o.Report = log.Printf
	if err := run(*folder, *out, *check, o); err != nil {
		log.Fatal(err)
	}
}

func run(folder, out string, check bool, o training.Options) error {
	trees, err := read(folder, "train")
	if err != nil {
		return err
	}
	dev, err := read(folder, "dev")
	if err != nil {
		return err
	}
	if check {
		o.Check = func(now func(perceptron.Rounding) *syntax.Model) { report("dev", now(o.Parser.Rounding), dev) }
	}
	m, err := training.Train(trees, o)
	if err != nil {
		return err
	}
	test, err := read(folder, "test")
	if err != nil {
		return err
	}
	report("dev", m, dev)
	report("test", m, test)
	b, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, b, 0o644); err != nil {
		return fmt.Errorf("write model: %w", err)
	}
	log.Printf("%s: %d bytes, digest %s", out, len(b), m.Digest())
	return nil
}

func read(folder, part string) ([]treebank.Sentence, error) {
	f, err := os.Open(filepath.Join(folder, "en_ewt-ud-"+part+".conllu"))
	if err != nil {
		return nil, fmt.Errorf("open treebank: %w", err)
	}
	defer f.Close()
	return treebank.Read(f)
}

func report(name string, m *syntax.Model, sentences []treebank.Sentence) {
	start := time.Now()
	a := training.Measure(m, sentences)
	log.Printf("%s: UPOS %.2f XPOS %.2f lemmas %.2f UAS %.2f LAS %.2f, %.0f tokens/s", name,
		a.Share(a.UPOS), a.Share(a.XPOS), a.Share(a.Lemmas), a.Share(a.Heads), a.Share(a.Labelled),
		float64(a.Words)/time.Since(start).Seconds())
}
