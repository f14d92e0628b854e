package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

// applicationID stands in the file's header: "ARMS".
const applicationID = 0x41524d53

//go:embed schema/*.sql
var schemaFiles embed.FS

// migrations are the steps of the schema in their order; the file's
// user_version counts those that it has taken.
func migrations() ([]string, error) {
	names, err := fs.Glob(schemaFiles, "schema/*.sql")
	if err != nil {
		return nil, err
	}
	steps := make([]string, len(names))
	for i, name := range names {
		step, err := schemaFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		steps[i] = string(step)
	}
	return steps, nil
}

// migrate brings the file's schema up to date, in one transaction.
func migrate(ctx context.Context, db *sql.DB) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return classify(err)
	}
	defer tx.Rollback()
	version, err := schemaVersion(ctx, tx, len(steps))
	if err != nil || version == len(steps) {
		return err
	}
	for _, step := range steps[version:] {
		if _, err := tx.ExecContext(ctx, step); err != nil {
			return classify(err)
		}
	}
	mark := fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = %d`, applicationID, len(steps))
	if _, err := tx.ExecContext(ctx, mark); err != nil {
		return classify(err)
	}
	return classify(tx.Commit())
}

// checkSchema refuses a file that cannot be brought up to date because it
// cannot be written.
func checkSchema(ctx context.Context, db *sql.DB) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	version, err := schemaVersion(ctx, db, len(steps))
	if err != nil {
		return err
	}
	if version < len(steps) {
		return fmt.Errorf("its schema %d is older than %d, and it cannot be written", version, len(steps))
	}
	return nil
}

func schemaVersion(ctx context.Context, q querier, newest int) (int, error) {
	var application, version, tables int
	err := q.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`).Scan(&application, &version, &tables)
	switch {
	case err != nil:
		return 0, classify(err)
	case tables > 0 && application != applicationID:
		return 0, ErrForeign
	case version > newest:
		return 0, fmt.Errorf("%w: its schema is %d, this one knows %d", ErrNewer, version, newest)
	}
	return version, nil
}
