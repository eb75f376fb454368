using BenchmarkDotNet.Running;
using IacGuard.Benchmarks;

return args switch
{
    ["whole", var runs, .. var command] => WholeRun.Measure(int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture), command),
    ["conditions", var file] => ConditionTemplate.Write(file),
    _ => BenchmarkSwitcher.FromAssembly(typeof(ScanBenchmarks).Assembly).Run(args).Any() ? 0 : 1,
};
