// The parts of .ci/mutants:
//   list PID OUT DAC    writes the mutants that Stryker holds, read out of the memory of its process
//   cover OUT ROOM...   writes for each test case its time and the mutants that it covers
//   work ROOM...        answers lines "MUTANT CASE CASE ..." with "killed TEST", "survived" or "poisoned" (the test fails without the mutant too)
//   fresh MUTANT FILE   runs the test methods that FILE names with the mutant from the start, for what is made once
return args[0] == "list" ? MutantList.Write(int.Parse(args[1]), args[2], args[3]) : Runner.Run(args);
