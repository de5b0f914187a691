using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

/// <summary>Runs the tests of LocalGovMetrics.Tests in this process, against an assembly that holds all mutants behind Stryker's switch.</summary>
internal static class Runner
{
    public static int Run(string[] args)
    {
        string folder = AppContext.BaseDirectory;
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Assembly tests = Assembly.LoadFrom(Path.Combine(folder, "LocalGovMetrics.Tests.dll"));
        Assembly mutated = Assembly.LoadFrom(Path.Combine(folder, "LocalGovMetrics.dll"));
        Type control = mutated.GetTypes().Single(type => type.Name == "MutantControl");
        FieldInfo active = control.GetField("ActiveMutant")!;
        FieldInfo capture = control.GetField("CaptureCoverage")!;
        FieldInfo covered = control.GetField("_coveredMutants", BindingFlags.NonPublic | BindingFlags.Static)!;
        FieldInfo coveredStatic = control.GetField("_coveredStaticMutants", BindingFlags.NonPublic | BindingFlags.Static)!;
        MethodInfo reset = control.GetMethod("ResetCoverage")!;

        if (args[0] == "fresh")
        {
            active.SetValue(null, int.Parse(args[1]));
        }

        string[] rooms = args[0] switch { "cover" => args[2..], "work" => args[1..], _ => [] };
        string[] methods = args[0] == "fresh" ? File.ReadAllLines(args[2]) : [];
        Options options = new();
        using XunitTestFramework framework = new(new NullMessageSink());
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        Found found = new();
        IEnumerable<Type> types = tests.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && type.Name.EndsWith("Tests", StringComparison.Ordinal));
        types = methods.Length > 0
            ? types.Where(type => methods.Any(method => method.StartsWith(type.FullName + ".", StringComparison.Ordinal)))
            : types.Where(type => rooms.Length == 0 || rooms.Any(room => type.FullName!.StartsWith("LocalGovMetrics.Tests." + room + ".", StringComparison.Ordinal)));
        List<ITestCase> cases = [];
        foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            found.Clear();
            discoverer.Find(type.FullName, includeSourceInformation: false, found, options);
            found.Done.WaitOne();
            cases.AddRange(found.Cases);
        }

        static string Method(ITestCase test) => test.TestMethod.TestClass.Class.Name + "." + test.TestMethod.Method.Name;
        using ITestFrameworkExecutor executor = framework.GetExecutor(tests.GetName());
        Outcome RunTests(IEnumerable<ITestCase> some, bool stop)
        {
            Outcome outcome = new(stop);
            executor.RunTests(some, outcome, options);
            outcome.Done.WaitOne();
            return outcome;
        }

        answers.WriteLine($"# {cases.Count} cases");
        answers.Flush();
        if (args[0] == "cover")
        {
            RunTests(cases, stop: false);
            using StreamWriter to = new(args[1]);
            foreach (ITestCase test in cases)
            {
                Stopwatch watch = Stopwatch.StartNew();
                Outcome plain = RunTests([test], stop: false);
                double milliseconds = watch.Elapsed.TotalMilliseconds;
                reset.Invoke(null, null);
                capture.SetValue(null, true);
                Outcome captured = RunTests([test], stop: false);
                capture.SetValue(null, false);
                to.WriteLine(string.Join('\t', test.UniqueID, Method(test), milliseconds.ToString("F1"), plain.Failed || captured.Failed ? "failed" : "ok",
                    string.Join(',', (List<int>)covered.GetValue(null)!), string.Join(',', (List<int>)coveredStatic.GetValue(null)!)));
                to.Flush();
            }

            return 0;
        }

        if (args[0] == "fresh")
        {
            HashSet<string> wanted = [.. methods];
            ITestCase[] some = [.. cases.Where(test => wanted.Contains(Method(test)))];
            Outcome outcome = RunTests(some, stop: true);
            answers.WriteLine(outcome.Failed ? $"killed {outcome.First}" : some.Length == 0 ? "nothing" : "survived");
            answers.Flush();
            Environment.Exit(0);
        }

        Dictionary<string, ITestCase> byId = [];
        foreach (ITestCase test in cases)
        {
            byId.TryAdd(test.UniqueID, test);
        }

        RunTests(cases.Take(50), stop: false);
        answers.WriteLine("ready");
        answers.Flush();
        while (Console.In.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            string answer = "survived";
            ITestCase[] some = [.. parts.Skip(1).Where(byId.ContainsKey).Select(id => byId[id])];
            foreach (ITestCase test in some)
            {
                active.SetValue(null, int.Parse(parts[0]));
                Outcome outcome = RunTests([test], stop: true);
                active.SetValue(null, -1);
                if (outcome.Failed)
                {
                    answer = RunTests([test], stop: true).Failed ? "poisoned" : $"killed {outcome.First}";
                    break;
                }
            }

            answers.WriteLine(answer);
            answers.Flush();
        }

        Environment.Exit(0);
        return 0;
    }
}

internal sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> values = new()
    {
        ["xunit.discovery.PreEnumerateTheories"] = true,
        ["xunit.discovery.SynchronousMessageReporting"] = true,
        ["xunit.execution.DisableParallelization"] = true,
        ["xunit.execution.MaxParallelThreads"] = 1,
        ["xunit.execution.SynchronousMessageReporting"] = true,
    };

    public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out object? value) && value is TValue own ? own : default!;

    public void SetValue<TValue>(string name, TValue value) => values[name] = value;
}

internal sealed class Found : IMessageSink
{
    public List<ITestCase> Cases { get; } = [];

    public ManualResetEvent Done { get; } = new(false);

    public void Clear()
    {
        Cases.Clear();
        Done.Reset();
    }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage discovered:
                Cases.Add(discovered.TestCase);
                break;
            case IDiscoveryCompleteMessage:
                Done.Set();
                break;
        }

        return true;
    }
}

internal sealed class Outcome(bool stop) : IMessageSink
{
    public ManualResetEvent Done { get; } = new(false);

    public bool Failed { get; private set; }

    public string First { get; private set; } = "";

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestFailed or ITestAssemblyCleanupFailure or ITestClassCleanupFailure or ITestCollectionCleanupFailure or IErrorMessage && !Failed)
        {
            Failed = true;
            First = message is ITestFailed failed ? failed.Test.DisplayName.Split('(')[0] : message.GetType().Name;
        }

        if (message is ITestAssemblyFinished)
        {
            Done.Set();
        }

        return !(stop && Failed);
    }
}
