#!/usr/bin/env bash
# Pages where fonts or the module for paper are missing: what to install is named, nothing is written, and every other
# format works. Usage: paper_test.sh PROGRAM SOURCE_FOLDER
set -uo pipefail
. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/checks.sh"

launch=$source/examples/graft-flow/campaign.yaml
small=$source/examples/minimal/campaign.yaml

# refused NAME WHAT HELP COMMAND...: exit 2, both on standard error, standard output and the folder left empty.
refused() {
  local name=$1 what=$2 help=$3 code
  shift 3
  mkdir "$work/out"
  (cd "$work/out" && "$@" >"$work/said" 2>"$work/err")
  code=$?
  check "$name is exit 2" 2 $code
  check "$name says '$what'" 1 "$(grep -cF -- "$what" "$work/err")"
  check "$name says what helps" 1 "$(grep -c "^help: .*$help" "$work/err")"
  check "$name writes no file" 0 "$(find "$work/out" -type f | wc -l)"
  check "$name says nothing else" 0 "$(wc -c <"$work/said")"
  rm -r "$work/out"
}

# all_refused NAME WHAT HELP PROGRAM: by everything that makes pages.
all_refused() {
  local program=$4
  for format in pdf svg png; do
    refused "calendar as $format $1" "$2" "$3" "$program" calendar "$launch" --format $format -o "page.$format"
  done
  refused "pages to standard output $1" "$2" "$3" "$program" calendar "$small" --format pdf
  refused "resources $1" "$2" "$3" "$program" resources "$launch" -o plan.pdf
  refused "submissions $1" "$2" "$3" "$program" submissions "$launch" launch-day -o sheet.pdf
}

# others_work NAME PROGRAM: every other format, as it is with fonts and module.
others_work() {
  for format in text markdown html json csv ics xlsx; do
    "$2" calendar "$launch" --format $format -o "$work/here.$format" >/dev/null 2>"$work/err"
    check "calendar as $format works $1" 0 $?
    check "calendar as $format has nothing to complain of $1" 0 "$(wc -c <"$work/err")"
    cmp -s "$work/here.$format" "$work/there.$format"
    check "calendar as $format is the same $1" 0 $?
  done
}

for format in text markdown html json csv ics xlsx; do
  "$program" calendar "$launch" --format $format -o "$work/there.$format" >/dev/null 2>&1
done

# A machine without fonts.
mkdir "$work/no-fonts"
printf '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><dir>%s</dir></fontconfig>\n' \
  "$work/no-fonts" >"$work/fonts.conf"
export FONTCONFIG_FILE=$work/fonts.conf
all_refused "without fonts" "no fonts are installed" "fontconfig-config fonts-inter fonts-noto-core" "$program"
others_work "without fonts" "$program"
unset FONTCONFIG_FILE

# The program alone, as its own package installs it: the package of paper has to be named.
mkdir "$work/alone"
cp "$program" "$(dirname "$program")/posology_sheet.so" "$work/alone/"
all_refused "without the module" "posology_paper.so is not beside the program" "install the package posology-paper" \
  "$work/alone/posology"
others_work "without the module" "$work/alone/posology"

told
