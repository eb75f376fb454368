using System.Diagnostics;
using System.Runtime.InteropServices;

namespace IacGuard.Benchmarks;

/// <summary>Times a command as a whole process: median wall time and the peak memory that the system counted.</summary>
internal static class WholeRun
{
    private const int Children = -1;

    /// <summary>Runs the command once to warm the file cache, then <paramref name="runs"/> times, and prints a line.</summary>
    public static int Measure(int runs, string[] command)
    {
        Run(command);
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            times.Add(Run(command));
        }

        times.Sort();
        Console.WriteLine($"median {times[runs / 2]:F1} ms, min {times[0]:F1} ms, max {times[^1]:F1} ms, peak {PeakMegabytes():F0} MB, {runs} runs: {string.Join(' ', command)}");
        return 0;
    }

    private static double Run(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double PeakMegabytes() => OperatingSystem.IsLinux() && GetResourceUsage(Children, out var usage) == 0 ? usage.MaxResidentKilobytes / 1024.0 : double.NaN;

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>The start of Linux's <c>struct rusage</c>: two times of two words each, then the peak of the largest child, in KiB.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long MaxResidentKilobytes;
    }
}
