# The same table A by R GaussSuppression. Argument: the file of inner cells.
suppressMessages(library(GaussSuppression))
cells <- read.csv(commandArgs(TRUE)[1])
inner <- aggregate(n ~ region + municipality + cgroup + country, cells, sum)
for (method in c("anySum", "none")) {
  started <- proc.time()
  shown <- SuppressSmallCounts(data = inner, formula = ~ (region + municipality) * (cgroup + country), freqVar = "n", maxN = 2,
                               protectZeros = FALSE, extend0 = FALSE, singletonMethod = method, printInc = FALSE)
  cat(sprintf("R GaussSuppression, singletons %s: %d cells, %d hidden, %.1f s\n", method, nrow(shown), sum(shown$suppressed),
              (proc.time() - started)[[3]]))
}
