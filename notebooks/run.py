"""Execute notebooks beside this file: run.py [--update] NAME...

Fails on the first cell that fails. With --update the outputs are kept in the notebook."""

import pathlib
import sys

import nbformat
from nbclient import NotebookClient

here = pathlib.Path(__file__).parent
for name in [argument for argument in sys.argv[1:] if argument != "--update"]:
    notebook = nbformat.read(here / name, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(here)}}).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    if "--update" in sys.argv:
        nbformat.write(notebook, here / name)
    print(name, "ran")
