#!/usr/bin/env bash
# run_target.sh TARGET SECONDS: one libFuzzer program, from the project's folder. It begins with the tests' own files, keeps
# what it learns in build-fuzz/corpus/, and leaves an input that breaks it in build-fuzz/finds/: mend what it shows, then
# move it to tests/data/fuzz/TARGET/, where tst_fuzz reads it with every test.
set -euo pipefail
target=$1 seconds=$2
seeds=(tests/data/fuzz/"$target")
case $target in
    pdf) seeds+=(tests/data/notices tests/data/documents) ;;
    csv | xlsx) seeds+=(tests/data/people tests/data/sheets) ;;
    pack) seeds+=(tests/data/rulebook resources/rules/national) ;;
esac
mkdir -p build-fuzz/corpus/"$target" build-fuzz/finds tests/data/fuzz/"$target"
# Leaks are not looked for: Poppler and fontconfig keep what they read until the process ends.
QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0 build-fuzz/bin/fuzz_"$target" \
    -max_total_time="$seconds" -timeout=30 -rss_limit_mb=3000 -max_len=300000 -print_final_stats=1 \
    -artifact_prefix=build-fuzz/finds/"$target"- build-fuzz/corpus/"$target" "${seeds[@]}" \
    >build-fuzz/"$target".log 2>&1 || { tail -40 build-fuzz/"$target".log; echo "$target: a find in build-fuzz/finds"; exit 1; }
echo "$target: $(grep -o 'number_of_executed_units: [0-9]*' build-fuzz/"$target".log | tail -1) without a find"
