using IacGuard.Cli;
using IacGuard.TestKit;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>The tool, run as its process would run it, in a folder of the samples.</summary>
public static class Tool
{
    /// <summary>The folder of the reference pipelines.</summary>
    public static string PipelinesFolder { get; } = Path.Combine(Repository.Root, "samples", "ReferencePipelines");

    /// <summary>Runs a command line.</summary>
    public static (int Code, string Out, string Error) Run(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Out = output,
            Error = error,
            OpenInput = static () => Stream.Null,
            WorkingDirectory = folder,
            Variable = static _ => null,
        };
        var code = CommandLine.Run(arguments, terminal);
        return (code, output.ToString(), error.ToString());
    }
}
