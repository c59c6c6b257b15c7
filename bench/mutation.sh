#!/usr/bin/env bash
# How many small changes to the room disclosure its tests notice: part by part, each with the tests that are nearest, since all tests for each change would take a day.
# Arguments: parts to measure; all of them if none is named. Needs Maven and the network it has; reports lie in target/mutation.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
room=dk.helhed.disclosure
arithmetic='PrimeField IntHeap Accumulator SparseVector ColumnBasis Watch Work'
elimination='Fingerprints Variations GreedyPattern FastPattern Pattern SameCells UnknownSums'
swaps='Swap Swaps Strand Strands SwapSpace'
search='SwapPattern SwapSearch Trial Places'
bounds='Room Wiggle WiderBounds CheapestMove Neighborhood Needs Links'
least='LeastPattern InsiderCuts OptimalSuppression Trimming'
whole='Assembly Earlier HiddenCells FastSuppression Suppressed Loss Unknowns Question Protection Wishes Role'

all() { local names=(); for name in $2; do names+=("$room.$1.$name"); done; (IFS=,; printf '%s' "${names[*]}"); }
inner() { local names=(); for name in $1; do names+=("$room.suppress.$name" "$room.suppress.$name\$*"); done; (IFS=,; printf '%s' "${names[*]}"); }
suppress() { all suppress "$*"; }

measure() {
  local part=$1 classes=$2 tests=$3
  [[ ${#wanted[@]} -eq 0 || " ${wanted[*]} " == *" $part "* ]] || return 0
  mvn -q -B -ntp -Pmutation pitest:mutationCoverage -DtargetClasses="$classes" -DtargetTests="$tests" -Dthreads=1 \
    -DreportsDirectory="target/mutation/$part" >"target/mutation/$part.log" 2>&1 || { tail -n 30 "target/mutation/$part.log" >&2; return 1; }
  local report=target/mutation/$part/mutations.xml
  printf '%-12s %5d changes %5d noticed\n' "$part" "$(grep -c '<mutation ' "$report")" "$(grep -c "detected='true'" "$report")"
}

wanted=("$@")
mkdir -p target/mutation
mvn -q -B -ntp test-compile
for package in primary cellkey merge rounding file; do measure "$package" "$room.$package.*" "$room.$package.*Tests,$room.release.*Tests"; done
measure release "$room.release.*" "$room.release.*Tests"
measure table "$room.table.*" "$room.table.*Tests,$room.primary.*Tests,$room.merge.*Tests,$room.rounding.*Tests,$room.cellkey.NoiseAttackTests,$room.release.*Tests,$room.file.*Tests,$(suppress KnownResultsTests PatternTests)"
measure attack "$room.attack.*" "$room.attack.*Tests,$room.release.*Tests,$(suppress RoomTests KnownResultsTests)"
measure solver "$room.solver.*" "$room.solver.*Tests,$room.attack.*Tests,$(suppress RoomTests InsiderCutsTests)"
measure arithmetic "$(inner "$arithmetic")" "$(suppress EliminationTests PatternTests)"
measure elimination "$(inner "$elimination")" "$(suppress PatternTests KnownResultsTests SwapsTests)"
measure swaps "$(inner "$swaps")" "$(suppress SwapsTests StrandsTests SwapPatternTests)"
measure search "$(inner "$search")" "$(suppress SwapsTests SwapPatternTests)"
measure bounds "$(inner "$bounds")" "$(suppress RoomTests NeighborhoodTests KnownResultsTests FastSuppressionTests)"
measure least "$(inner "$least")" "$(suppress OptimalSuppressionTests InsiderCutsTests RoomTests)"
measure whole "$(inner "$whole")" "$(suppress KnownResultsTests FastSuppressionTests PatternTests),$room.release.*Tests"
