# What the tests of the process share: PROGRAM and SOURCE_FOLDER as arguments, a folder of their own, a count of checks.
program=$(realpath "$1")
source=$(realpath "$2")
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
failed=0
checks=0

check() { # check NAME EXPECTED ACTUAL
  checks=$((checks + 1))
  if [ "$2" != "$3" ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s: expected %q, got %q\n' "$1" "$2" "$3"
  fi
}

# The count, and false where a check failed.
told() {
  printf '%d passed, %d failed\n' $((checks - failed)) "$failed"
  [ "$failed" -eq 0 ]
}
