#!/usr/bin/env bash
# What runs in parallel, under the thread sanitizer: any number of jobs reads, judges and reports alike, and no two of them
# touch the same thing. Usage: threads_test.sh PROGRAM SOURCE_FOLDER
set -uo pipefail
. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/checks.sh"
# A race ends with a code that the program never has.
export TSAN_OPTIONS="exitcode=66 halt_on_error=1 suppressions=$source/tests/threads.supp"
# Where the kernel scatters addresses further than the sanitizer knows, it ends before the program begins.
if "$program" --version 2>&1 | grep -q "unexpected memory mapping"; then
  echo "skipped: the thread sanitizer cannot run under this kernel"
  exit 0
fi
check "the program is built with the thread sanitizer" 1 "$(($(nm "$program" | grep -c __tsan_init) > 0))"

mapfile -t campaigns < <(find "$source/examples" "$source/templates" -name '*.yaml' | sort)
check "there are campaigns to read" 1 "$((${#campaigns[@]} > 5))"
# Damaged ones among them, a missing one, and the same words in each of many.
mkdir "$work/many"
for i in $(seq 40); do
  sed "s/  name: .*/  name: Campaign $i/" "$source/examples/minimal/campaign.yaml" >"$work/many/c$i.yaml"
  printf 'posology: 1\ncampaign: {name: Broken %d, start: 2027-13-01\nposts: [{text: Guaranteed TBD}\n' "$i" >"$work/many/b$i.yaml"
done
campaigns+=("$work"/many/*.yaml "$work/missing.yaml")

for format in text json junit; do
  "$program" validate --jobs 1 --format $format "${campaigns[@]}" >"$work/one" 2>"$work/one.err"
  code=$?
  check "one job ends as it should: $format" 2 $code
  for jobs in 2 8; do
    "$program" validate --jobs $jobs --format $format "${campaigns[@]}" >"$work/many.out" 2>"$work/many.err"
    check "$jobs jobs end alike: $format" $code $?
    check "no race: $format with $jobs jobs" 0 "$(grep -c ThreadSanitizer "$work/many.err")"
    cmp -s "$work/one" "$work/many.out" && cmp -s "$work/one.err" "$work/many.err"
    check "$jobs jobs print the same: $format" 0 $?
  done
done
told
