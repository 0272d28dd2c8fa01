"""The lists of a flow file whose entries have an id."""

STATEMENTS = ("before", "warnings", "helper", "only_they")
LISTS = (*STATEMENTS, "steps", "checklist", "requires", "requirements")
