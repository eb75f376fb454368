namespace IacGuard.Cli;

internal static class Program
{
    // A run on one template ends before a collection would pay; a larger run leaves the region by itself.
    private const long NoCollectionBytes = 64L * 1024 * 1024;

    private static int Main(string[] args)
    {
        _ = GC.TryStartNoGCRegion(NoCollectionBytes);
        using var terminal = Terminal.OfProcess();
        return CommandLine.Run(args, terminal);
    }
}
