# Answers on standard output what it is asked on standard input; the rows are read before the first answer.
suppressPackageStartupMessages(library(data.table))
folder <- commandArgs(trailingOnly = TRUE)[1]
column <- function(name, what, size, signed = TRUE) {
  path <- file.path(folder, paste0(name, ".bin"))
  readBin(path, what, n = file.size(path) / size, size = size, signed = signed, endian = "little")
}
d <- data.table(
  base = column("base", "double", 8), actual = column("actual", "double", 8), target = column("target", "double", 8),
  direction = column("direction", "integer", 1, signed = FALSE), periods = column("periods", "integer", 4), unit = column("unit", "integer", 4))

compute <- function() {
  d[, rate := (actual / base)^(1 / periods) - 1]
  d[, attainment := fifelse(direction == 1L, actual / target, target / actual)]
  d[, achieved := fifelse(direction == 1L, actual >= target, actual <= target)]
  units <- d[, .(n = sum(achieved)), keyby = unit]
  units[, rank := frank(-n, ties.method = "min")]
  units
}

say <- function(text) { cat(text, "\n", sep = ""); flush(stdout()) }
say(sprintf("R %s.%s, data.table %s", R.version$major, R.version$minor, as.character(packageVersion("data.table"))))
input <- file("stdin", "r")
units <- NULL
repeat {
  line <- readLines(input, n = 1)
  if (length(line) == 0) break
  words <- strsplit(line, " ")[[1]]
  if (words[1] == "run") {
    setDTthreads(as.integer(words[2]))
    begin <- Sys.time()
    units <- compute()
    say(sprintf("%.3f", as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000))
  } else {
    say(sprintf('{"achieved":%d,"ranks":[%s],"rateSum":%.17g,"attainmentSum":%.17g}',
      sum(d$achieved), paste(as.integer(units$rank), collapse = ","), sum(d$rate), sum(d$attainment)))
  }
}
