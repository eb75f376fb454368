using System.ComponentModel;
using System.Diagnostics;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>Runs a script of another language.</summary>
public static class Script
{
    /// <summary>Runs a program and asserts that it ends with 0. Where it is not installed the test is skipped, in CI it fails.</summary>
    public static void Run(string program, string folder, params string[] arguments)
    {
        Skip.If(!IsThere(program) && Environment.GetEnvironmentVariable("CI") != "true", $"{program} is not installed.");

        var (code, text) = Start(program, folder, arguments);

        Assert.True(code == 0, text);
    }

    private static bool IsThere(string program)
    {
        try
        {
            return Start(program, ".", "--version").Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Text) Start(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
