package graph

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"unicode/utf8"
)

// Validate reports why no store may take the extraction; the error wraps
// ErrInvalid and names document, claim and field. It does not compare quotes
// with the text, which the loader does.
func (e *Extraction) Validate() error {
	if err := e.validate(); err != nil {
		return fmt.Errorf("document %q: %w: %w", e.Document.ID, ErrInvalid, err)
	}
	return nil
}

func (e *Extraction) validate() error {
	if e.Document.ID == "" {
		return fmt.Errorf("id is empty")
	}
	if err := checkTexts(reflect.ValueOf(e).Elem()); err != nil {
		return err
	}
	seen := make(map[string]bool, len(e.Claims))
	for i := range e.Claims {
		claim := &e.Claims[i]
		if seen[claim.ID] {
			return fmt.Errorf("claim %q stands there twice", claim.ID)
		}
		seen[claim.ID] = true
		if claim.DocumentID != e.Document.ID {
			return fmt.Errorf("claim %q belongs to document %q", claim.ID, claim.DocumentID)
		}
		if err := claim.validate(); err != nil {
			return fmt.Errorf("claim %q: %w", claim.ID, err)
		}
	}
	for _, party := range e.Parties {
		if err := party.validate(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Claim) validate() error {
	if c.ID == "" {
		return fmt.Errorf("id is empty")
	}
	if err := c.validateRoute(); err != nil {
		return err
	}
	switch {
	case len(c.Statements) == 0:
		return fmt.Errorf("nobody states it")
	case c.Polarity == "":
		return fmt.Errorf("no polarity")
	case c.Negation != "" && c.Polarity != Negated:
		return fmt.Errorf("%s with negation %s", c.Polarity, c.Negation)
	case c.Status != "" && c.Polarity == Negated:
		return fmt.Errorf("%s with status %s", c.Polarity, c.Status)
	}
	if !slices.Equal(c.Goods, NewGoodsSet(c.Goods...).List()) && len(c.Goods) > 0 {
		return fmt.Errorf("goods %v are not sorted, doubled or unknown", c.Goods)
	}
	return firstError(
		oneOf("polarity", c.Polarity, AllPolarities), oneOf("negation", c.Negation, AllNegations),
		oneOf("status", c.Status, AllStatuses), oneOf("stage", c.Stage, AllStages),
		oneOf("authorisation", c.Authorisation, AllAuthorisations), oneOf("reading", c.Reading, AllReadings),
		oneOf("period basis", c.Period.Basis, AllPeriodBases), c.validateWords(), c.validateAmounts())
}

func (c *Claim) validateRoute() error {
	if len(c.Route) < 2 {
		return fmt.Errorf("route of %d parties", len(c.Route))
	}
	for i, party := range c.Route {
		if err := party.validate(); err != nil {
			return fmt.Errorf("route.%d: %w", i, err)
		}
		for _, earlier := range c.Route[:i] {
			if earlier.ID == party.ID {
				return fmt.Errorf("route.%d: %q stands there twice", i, party.ID)
			}
		}
	}
	return nil
}

func (c *Claim) validateWords() error {
	err := c.Evidence.validate("evidence")
	for i, s := range c.Statements {
		err = firstError(err, s.By.validate(), s.Evidence.validate(fmt.Sprintf("statements.%d", i)),
			oneOf("stance", s.Stance, AllStances), oneOf("attribution", s.Attribution, AllAttributions))
	}
	for i, p := range c.Participants {
		err = firstError(err, p.Party.validate(), p.Evidence.validate(fmt.Sprintf("participants.%d", i)),
			oneOf("role", p.Role, AllRoles))
	}
	for i, s := range c.Supports {
		err = firstError(err, s.Evidence.validate(fmt.Sprintf("supports.%d", i)),
			oneOf("resolution", s.Resolution, AllResolutions))
	}
	return err
}

func (c *Claim) validateAmounts() error {
	var amounts []float64
	if c.Value != nil {
		amounts = append(amounts, c.Value.Amount, c.Value.Min, c.Value.Max)
	}
	if c.Quantity != nil {
		amounts = append(amounts, c.Quantity.Amount, c.Quantity.Min, c.Quantity.Max)
	}
	for _, amount := range amounts {
		if math.IsNaN(amount) || math.IsInf(amount, 0) {
			return fmt.Errorf("amount %g is no number", amount)
		}
	}
	return nil
}

func (p Party) validate() error {
	if p.ID == "" {
		return fmt.Errorf("party %q has no id", p.Name)
	}
	if p.Kind == "" {
		return fmt.Errorf("party %q has no kind", p.ID)
	}
	return oneOf("kind of party", p.Kind, AllPartyKinds)
}

func (e Evidence) validate(field string) error {
	if e.Start < 0 || e.End < e.Start || e.Page < 0 {
		return fmt.Errorf("%s: characters %d to %d of page %d", field, e.Start, e.End, e.Page)
	}
	return nil
}

// oneOf accepts an empty value and the listed ones.
func oneOf[T ~string](field string, value T, all []T) error {
	if value != "" && !slices.Contains(all, value) {
		return fmt.Errorf("unknown %s %q", field, value)
	}
	return nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// checkTexts refuses text that is not UTF-8, anywhere in a value.
func checkTexts(v reflect.Value) error {
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			return fmt.Errorf("text %q is not UTF-8", v.String())
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return checkTexts(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if err := checkTexts(v.Field(i)); err != nil {
				return fmt.Errorf("%s: %w", v.Type().Field(i).Name, err)
			}
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint64 {
			return nil
		}
		for i := range v.Len() {
			if err := checkTexts(v.Index(i)); err != nil {
				return err
			}
		}
	}
	return nil
}
