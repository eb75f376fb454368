using Amazon.CDK;
using ReferencePipelines;
using ReferencePipelines.Shared;

var app = new App(new AppProps
{
    Context = CdkJson.Context(),
    Outdir = System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out",
    AnalyticsReporting = false,
});
Systems.AddAll(app);
app.Synth();
