"""All checks by name, and running them over a tree of files."""
import length_checks
import repository_checks
import source_checks
import translation_checks
from tree import Tree

MODULES = (source_checks, length_checks, repository_checks, translation_checks)
CHECKS = {check.__name__: check for module in MODULES for check in module.CHECKS}


def findings(root, names=()):
    """("path:line: what is wrong [check]", …) and the number of files that were looked at."""
    tree = Tree(root)
    return [f"{finding} [{name}]" for name in names or CHECKS
            for finding in CHECKS[name](tree)], len(tree.names)
